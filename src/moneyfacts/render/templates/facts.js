// The facts of the page, and how they are told in words. All scripts of the page are put together into one function.

const page = JSON.parse(document.getElementById("facts").textContent);
const facts = page.facts;
facts.forEach((fact, number) => {
  fact.number = number;
});

const byId = (id) => document.getElementById(id);

// HTML can hold neither NUL nor half a surrogate pair: put them back where they stand.
for (const odd of document.querySelectorAll(".odd")) {
  odd.textContent = String.fromCharCode(parseInt(odd.dataset.code, 16));
}

/** Make an element: its attributes, what it does when clicked, and what is in it. */
function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") made.addEventListener("click", value);
    else if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

const counted = (count, noun) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** "15000000000" as "15,000,000,000": digits are text, so that none is lost. */
const grouped = (digits) =>
  digits.replace(/^(-?)(\d+)/, (_, sign, whole) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ","));

const arrowOf = (fact) => ({ up: "▲", down: "▼" })[fact.direction] ?? "";

const holdersOf = (fact) => (fact.parties ?? (fact.subject ? [fact.subject] : [])).map((mention) => mention.name);

function subjectOf(fact) {
  const holders = holdersOf(fact).join(", ");
  return fact.counterparty ? `${holders} → ${fact.counterparty.name}`.trim() : holders;
}

function changeOf(fact) {
  return [arrowOf(fact), fact.role === "level" ? "" : fact.role].filter(Boolean).join("\u00a0");
}

function modalityOf(fact) {
  return [fact.modality === "asserted" ? "" : fact.modality, fact.negated ? "not" : ""].filter(Boolean).join(", ");
}

const periodOf = (fact) => (fact.period ? (fact.period.value ?? fact.period.text) : "");

const documentOf = (fact) => page.documents[fact.document];

/** The number that a figure is sorted and drawn by; its ends where it has two. */
function endsOf(figure) {
  if (figure.parts) return [Number(figure.parts[0]), Number(figure.parts[0])];
  return [figure.low, figure.high].map((end) => (end === undefined ? undefined : Number(end)));
}

/** All that the page knows of a fact, as pairs of a name and what it says. */
function tell(fact) {
  const { figure } = fact;
  const pairs = [
    ["written", `“${fact.text}”`],
    ["kind", figure.unit === "point" ? "percentage points" : figure.kind],
  ];
  if (figure.parts) pairs.push(["parts", figure.parts.map(grouped).join(" : ")]);
  else if (figure.amount !== undefined)
    pairs.push(["amount", `${fact.approximate ? "about" : "exactly"} ${grouped(figure.amount)}`]);
  else
    pairs.push(
      ["low", boundOf(figure.low, figure.low_inclusive)],
      ["high", boundOf(figure.high, figure.high_inclusive)],
    );
  if (fact.approximate && figure.amount === undefined) pairs.push(["approximate", "yes"]);
  if (figure.unit && figure.kind === "quantity") pairs.push(["unit", figure.unit]);
  if (figure.currency) pairs.push(["currency", currencyOf(figure)]);
  pairs.push(["subject", mentionOf(fact.subject)]);
  if (fact.parties) pairs.push(["parties", fact.parties.map((party) => party.name).join(", ")]);
  pairs.push(["measure", fact.measure?.text]);
  pairs.push(["counterparty", mentionOf(fact.counterparty)]);
  pairs.push(["direction", fact.direction && `${arrowOf(fact)} ${fact.direction}`]);
  pairs.push([
    "role",
    { level: "level", change: "the change", from: "from: where it started", to: "to: what it came to" }[fact.role],
  ]);
  pairs.push(["per", fact.per]);
  pairs.push(["period", timeOf(fact.period)], ["measured from", timeOf(fact.baseline)]);
  pairs.push(["modality", fact.modality], ["negated", fact.negated && "yes: said not to be so"]);
  return pairs.filter(([, told]) => told);
}

function boundOf(end, inclusive) {
  return end === undefined ? "open" : `${grouped(end)}${inclusive ? ", included" : ", excluded"}`;
}

function currencyOf(figure) {
  const how = {
    explicit: "written so",
    context: "told by the document",
    default: "by default, as the document tells none",
  }[figure.currency_basis];
  const others = figure.currency_candidates;
  return `${figure.currency}, ${how}${others ? `; could be ${others.join(", ")}` : ""}`;
}

function mentionOf(mention) {
  if (!mention) return undefined;
  const more = [
    mention.kind,
    mention.id && `id ${mention.id}`,
    mention.text !== mention.name && `here “${mention.text}”`,
  ].filter(Boolean);
  return more.length ? `${mention.name} (${more.join(", ")})` : mention.name;
}

function timeOf(period) {
  if (!period) return undefined;
  return period.value && period.value !== period.text ? `“${period.text}”: ${period.value}` : `“${period.text}”`;
}
