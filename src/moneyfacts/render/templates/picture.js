// The picture: draws the charts as SVG, and ties their points to the table and the texts.

const TOP_SUBJECTS = 10;
const KEY = ["● a value", "○ about", "▬ a range", "⊢→ at least", "←⊣ at most", "→ goes to", "×2 told twice"];
const pictureCurrency = byId("picture-currency").querySelector("select");
const pictureOrder = byId("picture-order").querySelector("select");
const pictureList = byId("picture-list");
let subjectsShown = TOP_SUBJECTS;
let drawn = []; // the facts that the picture is of

function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Draw the picture of the facts that pass the filters. */
function drawPicture(given) {
  drawn = given;
  followCurrency();
  const { charts, untold } = chartsOf(drawn, pictureCurrency.value, pictureOrder.value);
  const width = byId("charts").clientWidth || 600;
  const blocks = charts.flatMap((chart) => [make("h3", {}, chart.title), drawChart(chart, width)]);
  const nothing = make("p", { class: "note" }, "No amount or change with a subject among these figures.");
  byId("charts").replaceChildren(...(blocks.length ? blocks : [nothing]), moreOf(charts, untold), keyOf());
  pictureList.hidden = !charts.length;
  if (pictureList.open) listPicture();
}

/** Show another currency where the facts have none of the one that is chosen. */
function followCurrency() {
  const left = new Set(drawn.map((fact) => fact.figure.currency));
  if (left.has(pictureCurrency.value)) return;
  const most = [...pictureCurrency.options].find((option) => left.has(option.value));
  if (most) pictureCurrency.value = most.value;
}

/** Draw a chart as wide as there is room; names stand above their row where that is little. */
function drawChart(chart, width) {
  const rows = chart.rows.slice(0, subjectsShown);
  const narrow = width < 480;
  const names = Math.max(...rows.map((row) => widthOf(row.name))) + 16;
  const sides = { narrow, width, left: narrow ? 0 : Math.min(width * 0.28, names), right: width - 10 };
  const axes = axesOf(chart, rows, sides.left, sides.right);
  const top = chart.apart ? 34 : 20;
  const body = svg("g");
  let y = top;
  for (const row of rows) {
    putOnAxes(row.points, axes);
    const lanes = putOnLanes(row.points, sides.right, chart.rows.length <= TOP_SUBJECTS);
    const height = lanes * LANE + (narrow ? 18 : 0) + 6;
    body.append(drawRow(row, sides, y, height));
    y += height;
  }
  const size = { viewBox: `0 0 ${width} ${y + 4}`, height: y + 4 };
  return svg("svg", { role: "group", "aria-label": chart.title, ...size }, drawGrid(axes, top, y), body);
}

function drawRow(row, { narrow, width, left }, y, height) {
  const name = fitted(row.name, (narrow ? width : left) - 12);
  const place = narrow ? { x: 4, y: y + 14 } : { x: left - 8, y: y + LANE / 2 + 7, "text-anchor": "end" };
  const first = y + (narrow ? 18 : 0) + 3 + LANE / 2;
  return svg(
    "g",
    { class: "row" },
    svg("rect", { class: "lane", x: 0, y, width, height }),
    svg("text", place, name),
    ...row.points.map((point) => drawPoint(point, first + point.lane * LANE)),
  );
}

/** The lines and numbers of the axes. */
function drawGrid(axes, top, bottom) {
  const grid = svg("g", { "aria-hidden": "true" });
  const middle = axes.up && (axes.down.at(1) + axes.up.at(1)) / 2; // the two axes mirror each other
  for (const axis of Object.values(axes)) {
    for (const decade of axis.decades) {
      const x = axis.at(decade);
      if (Math.abs(x - middle) < 30) continue; // the numbers of the two would meet
      grid.append(svg("line", { class: "grid", x1: x, x2: x, y1: top, y2: bottom }));
      grid.append(svg("text", { class: "tick", x, y: top - 6, "text-anchor": "middle" }, brief(decade)));
    }
  }
  if (middle !== undefined) {
    grid.append(svg("line", { class: "zero", x1: middle, x2: middle, y1: 4, y2: bottom }));
    grid.append(svg("text", { class: "tick", x: middle - 10, y: 12, "text-anchor": "end" }, "▼ falls"));
    grid.append(svg("text", { class: "tick", x: middle + 10, y: 12 }, "▲ rises"));
  }
  return grid;
}

/** Draw a point: a shape with its label, which the pointer and the keyboard can reach. */
function drawPoint(point, y) {
  const often = point.facts.length > 1 ? `, ${counted(point.facts.length, "figure")}` : "";
  const name = `${nameOf(point)}${point.direction ? `, ${point.direction}` : ""}`;
  const made = svg("g", { class: classOf(point), tabindex: 0, role: "button", "aria-label": name + often });
  const width = Math.max(24, point.end - point.start + 4);
  const x = (point.start + point.end - width) / 2;
  made.append(svg("rect", { class: "reach", x, y: y - LANE / 2, width, height: LANE, rx: 4 }), shapeOf(point, y));
  if (point.label) made.append(drawLabel(point, y));
  listenTo(made, point, name);
  return made;
}

const nameOf = (point) => `${point.subject}: ${point.facts[0].value}`;

function classOf(point) {
  const open = point.low === undefined || point.high === undefined;
  const unsure = point.facts.every((fact) => fact.modality !== "asserted" || fact.negated);
  const traits = { about: point.about, open, range: !open && point.low !== point.high, unsure };
  const told = Object.keys(traits).filter((trait) => traits[trait]);
  return ["point", point.facts[0].figure.kind, ...told].join(" ");
}

/** A triangle for a change, a dot for a value, a bar for a range, an arrow for what is open at one end. */
function shapeOf(point, y) {
  const { from, to } = point;
  if (point.low === undefined) return svg("path", { class: "shape", d: arrowPath(to, from, y) });
  if (point.high === undefined) return svg("path", { class: "shape", d: arrowPath(from, to, y) });
  if (from !== to) {
    return svg("rect", { class: "shape", x: point.start, y: y - 5, width: point.end - point.start, height: 10, rx: 2 });
  }
  if (point.direction === "up") return svg("path", { class: "shape", d: `M${from - 5} ${y + 4}l5 -9l5 9z` });
  if (point.direction === "down") return svg("path", { class: "shape", d: `M${from - 5} ${y - 4}l5 9l5 -9z` });
  return svg("circle", { class: "shape", cx: from, cy: y, r: 4.5 });
}

function arrowPath(from, to, y) {
  const back = to > from ? -5 : 5;
  return `M${from} ${y - 5}v10M${from} ${y}H${to}m${back} -4L${to} ${y}l${back} 4`;
}

function drawLabel(point, y) {
  const value = labelOf(point);
  const place = point.toLeft ? { x: point.start - 4, "text-anchor": "end" } : { x: point.end + 4 };
  return svg("text", { ...place, y: y + 4 }, value, svg("tspan", { class: "quiet" }, point.label.slice(value.length)));
}

/** Show what a point holds when it is pointed at or focused; choose its facts when it is clicked. */
function listenTo(thing, point, name) {
  const opened = () => showPoint(point, thing);
  const chosen = () => {
    hide();
    pick(name, point.facts);
  };
  thing.addEventListener("pointerenter", () => later(opened, 60));
  thing.addEventListener("pointerleave", () => {
    if (!pinned) later(hide, 250);
  });
  thing.addEventListener("focus", opened);
  thing.addEventListener("click", chosen);
  thing.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    chosen();
  });
}

function showPoint(point, thing) {
  hide();
  opener = thing;
  const told = point.facts.slice(0, 5).map((fact) => {
    const about = [subjectOf(fact), fact.measure?.text, changeOf(fact), periodOf(fact), modalityOf(fact)];
    const words = [...about, documentOf(fact).name].filter(Boolean).join(" · ");
    return make("li", { dir: "auto" }, `“${fact.text}” `, make("span", { class: "quiet" }, words));
  });
  if (point.facts.length > 5) told.push(make("li", { class: "quiet" }, `and ${point.facts.length - 5} more`));
  const goThere = () => {
    hide();
    showMark(point.facts[0], true);
  };
  const action = make("button", { type: "button", onclick: goThere }, "Show in the text");
  fillPopup(nameOf(point), point.facts[0].figure.kind, make("ul", {}, ...told), [action]);
  settle = () => place(thing);
  settle();
}

/** What is not drawn: further subjects, and facts that have no place. */
function moreOf(charts, untold) {
  const most = Math.max(0, ...charts.map((chart) => chart.rows.length));
  const made = make("p", { class: "more" });
  if (most > subjectsShown) {
    const showMore = () => {
      subjectsShown += TOP_SUBJECTS;
      drawPicture(drawn);
      byId("more")?.focus();
    };
    const words = `Show ${Math.min(TOP_SUBJECTS, most - subjectsShown)} more`;
    const button = make("button", { type: "button", id: "more", onclick: showMore }, words);
    made.append(`The first ${subjectsShown} of ${counted(most, "subject")}. `, button, " ");
  }
  if (untold.length) {
    const chosen = () => pick("no subject told, or nothing above zero", untold);
    const button = make("button", { type: "button", onclick: chosen }, counted(untold.length, "figure"));
    made.append(button, " with no subject told, or not above zero, not drawn");
  }
  return made;
}

function keyOf() {
  const told = KEY.map((each) => make("li", {}, each));
  const unsure = make("li", { class: "unsure" }, "planned, forecast, possible");
  return make("ul", { class: "key", "aria-label": "Key" }, ...told, unsure);
}

/** The same as a list: every point of every subject. */
function listPicture() {
  const { charts } = chartsOf(drawn, pictureCurrency.value, pictureOrder.value);
  const line = (row) => make("li", { dir: "auto" }, `${row.name}: `, row.points.map(pointInWords).join("; "));
  const lists = charts.map((chart) =>
    make("section", {}, make("h3", {}, chart.title), make("ul", {}, ...chart.rows.map(line))),
  );
  pictureList.lastElementChild.replaceChildren(...lists);
}

function pointInWords({ direction, facts: told }) {
  const often = told.length > 1 ? ` (${told.length} times)` : "";
  return `${direction ? `${arrowOf(told[0])} ` : ""}${told[0].value}${often}`;
}

function startPicture() {
  const counts = new Map();
  for (const { figure } of facts) {
    if (figure.currency) counts.set(figure.currency, (counts.get(figure.currency) ?? 0) + 1);
  }
  const known = [...counts].sort((one, other) => other[1] - one[1]);
  pictureCurrency.append(...known.map(([code, count]) => make("option", { value: code }, `${code} (${count})`)));
  for (const select of [pictureCurrency, pictureOrder]) {
    select.addEventListener("change", () => {
      subjectsShown = TOP_SUBJECTS;
      drawPicture(drawn);
    });
  }
  byId("picture-currency").hidden = known.length < 2;
  byId("picture").hidden = !facts.length;
  pictureList.addEventListener("toggle", () => {
    if (pictureList.open) listPicture();
  });
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth === width) return;
    width = innerWidth;
    drawPicture(drawn);
  });
}
