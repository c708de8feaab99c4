// The marks in the texts: what each figure tells, and the line to its subject.

const texts = byId("texts");
const popup = byId("popup");
const link = byId("link");
const markOf = (fact) => byId(`fact-${fact.number}`);
const factOf = (mark) => facts[Number(mark.id.slice("fact-".length))];

let active; // the fact whose details are shown
let pinned = false; // whether they stay when the pointer leaves
let opener; // where the keyboard goes back to
let settle = () => {}; // puts the details, and the line to the subject, where they belong
let waiting; // the timer that shows or hides

function later(what, after) {
  clearTimeout(waiting);
  waiting = setTimeout(what, after);
}

/** Show what a figure tells: beside its mark, with what it is about lit up. */
function show(fact) {
  clearTimeout(waiting);
  if (active === fact && !popup.hidden) return;
  hide();
  active = fact;
  const mark = markOf(fact);
  opener = mark;
  mark.classList.add("active");
  mark.setAttribute("aria-describedby", "popup");
  fillPopup(fact.value, fact.figure.kind, details(fact), [
    make(
      "button",
      {
        type: "button",
        onclick: () => {
          hide();
          showRow(fact, true);
        },
      },
      "Show in the table",
    ),
  ]);
  const subject = light(fact, mark);
  settle = () => {
    place(mark, subject);
    draw(fact, mark, subject);
  };
  settle();
  lightRow(fact, true);
}

function hide() {
  clearTimeout(waiting);
  if (active) {
    const mark = markOf(active);
    mark.classList.remove("active");
    mark.removeAttribute("aria-describedby");
    for (const piece of linked(active, mark)) for (const role of ROLES) piece.classList.remove(`to-${role}`);
    lightRow(active, false);
  }
  link.classList.remove("drawn");
  popup.hidden = true;
  popup.className = "";
  pinned = false;
  active = undefined;
}

const ROLES = ["subject", "measure", "counterparty", "party", "period", "baseline"];

/** The pieces of text that a fact is tied to, each with a role. */
function linked(fact, mark) {
  return mark.closest("article").querySelectorAll(ROLES.map((role) => `[data-links~="${fact.number}-${role}"]`).join());
}

/** Light up what a fact is about; give the first piece of its subject. */
function light(fact, mark) {
  let subject;
  for (const piece of linked(fact, mark)) {
    for (const role of ROLES) {
      if (!piece.dataset.links.split(" ").includes(`${fact.number}-${role}`)) continue;
      piece.classList.add(`to-${role}`);
      if (role === "subject") subject ??= piece;
    }
  }
  return subject;
}

function details(fact) {
  const list = make("dl");
  for (const [name, told] of tell(fact)) list.append(make("dt", {}, name), make("dd", { dir: "auto" }, told));
  const others =
    fact.group === undefined
      ? []
      : facts.filter((other) => other.document === fact.document && other.group === fact.group && other !== fact);
  if (others.length)
    list.append(make("dt", {}, "told with"), make("dd", {}, others.map((other) => `“${other.text}”`).join(", ")));
  return list;
}

function fillPopup(heading, kind, content, actions) {
  popup.className = kind;
  popup.replaceChildren(make("h4", { id: "popup-value" }, heading), content, ...actions);
  popup.hidden = false;
}

/** Put the popup below a thing, or above where there is more room, or where the line to the subject needs the place. */
function place(thing, subject) {
  const [first, last] = [thing.getClientRects()[0], [...thing.getClientRects()].at(-1)];
  if (!first) return;
  const room = { above: first.top - 18, below: innerHeight - last.bottom - 18 };
  popup.style.maxHeight = "";
  const height = popup.offsetHeight;
  const subjectBelow = subject && subject.getBoundingClientRect().top > first.bottom;
  const above = (subjectBelow && room.above >= height) || (room.below < height && room.above > room.below);
  const shown = Math.max(80, Math.min(height, above ? room.above : room.below));
  popup.style.maxHeight = `${shown}px`;
  const left = Math.max(8, Math.min(first.left, document.documentElement.clientWidth - popup.offsetWidth - 8));
  popup.style.left = `${left + scrollX}px`;
  popup.style.top = `${scrollY + (above ? first.top - shown - 10 : last.bottom + 10)}px`;
}

/** Draw the line from a figure to its subject. */
function draw(fact, mark, subject) {
  if (!subject) return;
  const origin = texts.getBoundingClientRect();
  const from = mark.getClientRects()[0];
  const to = subject.getClientRects()[0];
  if (!from || !to) return;
  const below = to.top > from.bottom;
  const start = [from.left + from.width / 2 - origin.left, (below ? from.bottom : from.top) - origin.top];
  const end = [
    to.left + to.width / 2 - origin.left,
    (below || Math.abs(to.top - from.top) < from.height / 2 ? to.top : to.bottom) - origin.top,
  ];
  const sameLine = Math.abs(to.top - from.top) < from.height / 2;
  const bend = sameLine
    ? Math.min(26, 10 + Math.abs(end[0] - start[0]) / 8)
    : Math.max(14, Math.abs(end[1] - start[1]) / 2);
  const control = (point, sign) => `${point[0]} ${point[1] + sign * bend}`;
  const path = `M${start.join(" ")} C${control(start, below ? 1 : -1)}, ${control(end, sameLine || below ? -1 : 1)}, ${end.join(" ")}`;
  link.setAttribute("class", `drawn ${fact.figure.kind}`);
  link.querySelector("path").setAttribute("d", path);
  const dot = link.querySelector("circle");
  dot.setAttribute("cx", end[0]);
  dot.setAttribute("cy", end[1]);
}

/** Bring a figure of the texts into view, open. */
function showMark(fact, focus) {
  const mark = markOf(fact);
  mark.scrollIntoView({ block: "center" });
  if (focus) mark.focus({ preventScroll: true });
  show(fact);
  pinned = true;
  requestAnimationFrame(() => {
    // What stands above has taken its real height only now.
    if (active === fact) mark.scrollIntoView({ block: "center" });
  });
}

const markAt = (node) => (node instanceof Element ? node.closest("mark") : null);

texts.addEventListener("pointerover", (event) => {
  const mark = markAt(event.target);
  if (mark && !pinned && event.pointerType !== "touch") later(() => show(factOf(mark)), 60);
});
texts.addEventListener("pointerout", (event) => {
  if (markAt(event.target) && !pinned) later(hide, 250);
});
popup.addEventListener("pointerenter", () => clearTimeout(waiting));
popup.addEventListener("pointerleave", () => {
  if (!pinned) later(hide, 250);
});
texts.addEventListener("focusin", (event) => {
  const mark = markAt(event.target);
  if (mark) show(factOf(mark));
});
document.addEventListener("focusin", (event) => {
  if (!popup.hidden && !popup.contains(event.target) && event.target !== opener) hide();
});
texts.addEventListener("click", (event) => {
  const mark = markAt(event.target);
  if (!mark || !getSelection().isCollapsed) return;
  show(factOf(mark));
  pinned = true;
});
document.addEventListener("pointerdown", (event) => {
  if (!popup.hidden && !popup.contains(event.target) && !markAt(event.target)) hide();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !popup.hidden) {
    const back = popup.contains(document.activeElement) ? opener : undefined;
    hide();
    if (back) {
      back.focus({ preventScroll: true });
      hide(); // the details that its focus would show again
    }
    return;
  }
  const mark = markAt(document.activeElement);
  if (!mark || event.altKey || event.ctrlKey || event.metaKey) return;
  const fact = factOf(mark);
  if (event.key === "Enter" || event.key === " ") {
    show(fact);
    pinned = true;
    popup.querySelector("button").focus({ preventScroll: true });
  } else {
    const next = {
      ArrowRight: fact.number + 1,
      ArrowDown: fact.number + 1,
      ArrowLeft: fact.number - 1,
      ArrowUp: fact.number - 1,
      Home: 0,
      End: facts.length - 1,
    }[event.key];
    if (next === undefined) return;
    if (facts[next]) showMark(facts[next], true);
  }
  event.preventDefault();
});
addEventListener("resize", hide);
// What stays open moves with its figure, and goes when that leaves the screen.
document.addEventListener(
  "scroll",
  (event) => {
    if (popup.hidden || popup.contains(event.target)) return;
    const { top, bottom } = opener.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) hide();
    else if (event.target !== document) settle();
  },
  { capture: true, passive: true },
);
// A text that comes into view takes its real height, and moves what is below it.
new ResizeObserver(() => {
  if (!popup.hidden) settle();
}).observe(texts);

const go = byId("go");
if (go) {
  const select = go.querySelector("select");
  select.append(
    ...page.documents.map((each, number) => make("option", { value: number }, `${each.name} (${each.count})`)),
  );
  select.addEventListener("change", () => byId(`document-${select.value}`).scrollIntoView());
  go.hidden = false;
}
