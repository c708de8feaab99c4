"""Closed classes of English words: what may follow a figure without being counted by it."""

from __future__ import annotations

from typing import Final

PREPOSITIONS: Final = frozenset(
    "about above across after against ahead along amid among around as at before behind below beneath beside between "
    "beyond by despite down due during except excluding following for from in including inside into like minus near of "
    "off on onto out outside over past per plus since than through throughout till to toward towards under until up "
    "upon versus via vs while with within without".split()
)

CONJUNCTIONS: Final = frozenset(
    "and or but nor yet so because although though unless if when where whereas whether".split()
)

DETERMINERS: Final = frozenset(
    "a an the this that these those its his her their our my your some any each every all both either neither no "
    "another such".split()
)

PRONOUNS: Final = frozenset(
    "i he she it we they you there who whom which what that him them us me himself itself themselves anyone someone "
    "everyone nobody everybody somebody anybody anything something nothing everything".split()
)

AUXILIARIES: Final = frozenset(
    "is are was were be been being am has have had do does did will would shall should can could may might must "
    "said says told".split()
)

ADVERBS: Final = frozenset(
    "ago annually apiece earlier higher later less lower more now only previously respectively then today tomorrow "
    "abroad elsewhere thereafter too weekly yearly yesterday yet daily monthly quarterly again already also alone "
    "altogether overall "
    "aside sometime anywhere underway here perhaps maybe".split()
)

#: The signs of a possessive and of "not": Acme's, don't.
APOSTROPHES: Final = frozenset("'’")

#: A figure before one of these, a punctuation sign or the end stands by itself: it counts no noun.
CLOSED: Final = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | PRONOUNS | AUXILIARIES | ADVERBS
