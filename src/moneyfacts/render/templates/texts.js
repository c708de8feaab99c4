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
  const goThere = () => {
    hide();
    showRow(fact, true);
  };
  const action = make("button", { type: "button", onclick: goThere }, "Show in the table");
  fillPopup(fact.value, fact.figure.kind, details(fact), [action]);
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

/** Whether two facts are of one statement. */
function isToldWith(one, other) {
  return one.group !== undefined && one.group === other.group && one.document === other.document;
}

function details(fact) {
  const list = make("dl");
  for (const [name, told] of tell(fact)) list.append(make("dt", {}, name), make("dd", { dir: "auto" }, told));
  const others = facts.filter((other) => other !== fact && isToldWith(other, fact));
  const words = others.map((other) => `“${other.text}”`).join(", ");
  if (words) list.append(make("dt", {}, "told with"), make("dd", {}, words));
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
  if (getComputedStyle(popup).position === "fixed") {
    uncover(last);
    return;
  }
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

/** On a phone the popup stands at the foot of the screen: scroll what it would cover out from under it. */
function uncover(covered) {
  popup.style.maxHeight = "";
  const hidden = covered.bottom + 12 - popup.getBoundingClientRect().top;
  if (hidden > 0) scrollBy(0, hidden);
}

/** Draw the line from a figure to its subject. */
function draw(fact, mark, subject) {
  const [from, to] = [mark.getClientRects()[0], subject?.getClientRects()[0]];
  if (!from || !to) return;
  const origin = texts.getBoundingClientRect();
  const middle = (box) => box.left + box.width / 2 - origin.left;
  const side = sidesOf(from, to);
  const start = { x: middle(from), y: from[side.from] - origin.top };
  const end = { x: middle(to), y: to[side.to] - origin.top };
  const [across, down] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
  const bend = side.from === side.to ? Math.min(26, 10 + across / 8) : Math.max(14, down / 2);
  const control = (point, at) => `${point.x} ${point.y + (at === "top" ? -bend : bend)}`;
  const curve = `${control(start, side.from)}, ${control(end, side.to)}, ${end.x} ${end.y}`;
  link.querySelector("path").setAttribute("d", `M${start.x} ${start.y} C${curve}`);
  link.querySelector("circle").setAttribute("cx", end.x);
  link.querySelector("circle").setAttribute("cy", end.y);
  link.setAttribute("class", `drawn ${fact.figure.kind}`);
}

/** Where the line leaves a figure and reaches its subject: above both on one line, else between them. */
function sidesOf(from, to) {
  if (Math.abs(to.top - from.top) < from.height / 2) return { from: "top", to: "top" };
  return to.top > from.top ? { from: "bottom", to: "top" } : { from: "top", to: "bottom" };
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
  const mark = markAt(document.activeElement);
  if (event.key === "Escape") closeByKey();
  else if (mark && !event.altKey && !event.ctrlKey && !event.metaKey) pressOn(factOf(mark), event);
});

/** Close the details, and go back to the figure they are of. */
function closeByKey() {
  const back = popup.contains(document.activeElement) ? opener : undefined;
  hide();
  if (!back) return;
  back.focus({ preventScroll: true });
  hide(); // the details that its focus would show again
}

/** What a key does on a figure: go into its details, or to another figure. */
function pressOn(fact, event) {
  const [before, after] = [facts[fact.number - 1], facts[fact.number + 1]];
  const goTo = (other) => () => other && showMark(other, true);
  const goIn = () => {
    show(fact);
    pinned = true;
    popup.querySelector("button").focus({ preventScroll: true });
  };
  const keys = {
    Enter: goIn,
    " ": goIn,
    ArrowRight: goTo(after),
    ArrowDown: goTo(after),
    ArrowLeft: goTo(before),
    ArrowUp: goTo(before),
    Home: goTo(facts[0]),
    End: goTo(facts.at(-1)),
  };
  if (!keys[event.key]) return;
  event.preventDefault();
  keys[event.key]();
}

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
