// The picture: amounts by subject on a logarithmic axis, and changes with falls and rises apart.

const LANE = 20; // the height of a line of points
const TOP_SUBJECTS = 10;
const ruler = document.createElement("canvas").getContext("2d");
const pictureCurrency = byId("picture-currency").querySelector("select");
const pictureOrder = byId("picture-order").querySelector("select");
let subjectsShown = TOP_SUBJECTS;
let drawn = []; // the facts that the picture is of

function svg(tag, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** How wide words are in the picture. */
function widthOf(words) {
  ruler.font = `12px ${getComputedStyle(document.documentElement).getPropertyValue("--sans")}`;
  return ruler.measureText(words).width;
}

/** Words as far as there is room for them. */
function fitted(words, room) {
  if (widthOf(words) <= room) return words;
  let count = words.length;
  while (count > 1 && widthOf(`${words.slice(0, count)}…`) > room) count -= 1;
  return `${words.slice(0, count).trimEnd()}…`;
}

/** 15000000000 as "15bn". */
function brief(number) {
  const [size, name] = [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
    [1e3, "k"],
  ].find(([least]) => number >= least * 0.9995) ?? [1, ""];
  return `${Number((number / size).toPrecision(number / size >= 1000 ? 4 : 3))}${name}`;
}

/** The value beside a point: "15 to 25bn", "≤ 25bn", "≈ 3bn". */
function labelOf(point) {
  const { low, high } = point;
  const { figure } = point.facts[0];
  let words;
  if (low === undefined) words = `${figure.high_inclusive ? "≤" : "<"} ${brief(high)}`;
  else if (high === undefined) words = `${figure.low_inclusive ? "≥" : ">"} ${brief(low)}`;
  else if (low === high) words = brief(low);
  else {
    const [from, to] = [brief(low), brief(high)];
    const size = /[a-z]+$/.exec(to)?.[0] ?? "";
    words = `${size && from.endsWith(size) ? from.slice(0, -size.length) : from} to ${to}`;
  }
  return `${point.about ? "≈ " : ""}${words}${figure.kind === "percent" ? "%" : ""}`;
}

/** What a point is of, in a few letters: whom it goes to, else what is counted; how often it is told. */
function noteOf({ facts: told }) {
  const first = told[0];
  const words = first.counterparty
    ? `→ ${first.counterparty.name}`
    : (told.find((fact) => fact.measure)?.measure.text.replace(/\s+/g, " ") ?? "");
  const cut = words.length > 20 ? `${words.slice(0, 19).trimEnd()}…` : words;
  return `${cut ? ` ${cut}` : ""}${told.length > 1 ? ` ×${told.length}` : ""}`;
}

const isChange = (fact) => fact.role === "change" && fact.direction !== undefined;

/** The charts of the picture: of which facts, and whether falls and rises are apart. */
function chartsOf(currency) {
  const inCurrency = (fact) => fact.figure.currency === currency;
  const each = [
    { title: `${currency}, logarithmic`, apart: false, holds: (fact) => inCurrency(fact) && !isChange(fact) },
    { title: `Falls and rises in ${currency}`, apart: true, holds: (fact) => inCurrency(fact) && isChange(fact) },
    {
      title: "Falls and rises in percent",
      suffix: "%",
      apart: true,
      holds: (fact) => fact.figure.kind === "percent" && isChange(fact),
    },
  ];
  return each
    .map((chart) => ({ ...chart, ...rowsOf(drawn.filter(chart.holds), chart) }))
    .filter((chart) => chart.rows.length || chart.untold.length);
}

/** Rows of a chart, in the order that is asked for; equal figures of a subject are one point. */
function rowsOf(given, chart) {
  const subjects = new Map();
  const untold = [];
  for (const fact of given) {
    const [low, high] = endsOf(fact.figure);
    if (!fact.subject) {
      untold.push(fact);
      continue;
    }
    if ((low ?? high) <= 0 || high <= 0) {
      untold.push(fact);
      continue;
    }
    const { name } = fact.subject;
    const points = subjects.get(name) ?? subjects.set(name, new Map()).get(name);
    const key = [
      low,
      high,
      fact.figure.low_inclusive,
      fact.figure.high_inclusive,
      chart.apart ? fact.direction : "",
    ].join();
    const point =
      points.get(key) ??
      points
        .set(key, {
          subject: name,
          low,
          high,
          direction: chart.apart ? fact.direction : undefined,
          about: false,
          facts: [],
        })
        .get(key);
    point.about ||= Boolean(fact.approximate);
    point.facts.push(fact);
  }
  const sized = [...subjects].map(([name, points]) => {
    const all = [...points.values()];
    const count = all.reduce((sum, point) => sum + point.facts.length, 0);
    // Of a range the low end: a vague "billions" is not larger than 500 billion.
    const largest = Math.max(...all.map((point) => point.low ?? point.high));
    all.sort((one, other) => (one.low ?? one.high) - (other.low ?? other.high));
    return {
      name,
      points: all,
      size: pictureOrder.value === "count" ? [-count, -largest, name] : [-largest, -count, name],
    };
  });
  return { rows: sized.sort((one, other) => compare(one.size, other.size)), untold };
}

/** A logarithmic axis over the ends of all points, with its decades as ticks. */
function axisOf(rows, from, to) {
  const ends = rows
    .flatMap((row) => row.points.flatMap((point) => [point.low, point.high]))
    .filter((end) => end > 0)
    .map(Math.log10);
  let [low, high] = [Math.min(...ends) - 0.1, Math.max(...ends) + 0.1];
  if (Math.floor(high) - Math.ceil(low) < 1) [low, high] = [Math.floor(low), Math.ceil(high)];
  const at = (value) => from + ((to - from) * (Math.log10(value) - low)) / (high - low);
  const decades = [];
  const step = Math.ceil((high - low) / Math.max(2, Math.abs(to - from) / 52));
  for (let decade = Math.ceil(low); decade <= high; decade += step) decades.push(10 ** decade);
  return { at, decades };
}

/** Put points on lanes so that neither they nor their labels meet; with shorter labels, or none, if that takes too many. */
function lanesOf(points, right, room) {
  for (const [most, label] of [
    [room, (point) => labelOf(point) + noteOf(point)],
    [room, labelOf],
    [4, () => ""],
  ]) {
    const lanes = [];
    for (const point of points) {
      point.label = label(point);
      const wide = point.label && widthOf(point.label) + 8;
      point.toLeft = point.end + wide > right && point.start - wide > 0;
      const [start, end] = point.toLeft ? [point.start - wide, point.end] : [point.start, point.end + wide];
      point.lane = lanes.findIndex((taken) => taken.every(([from, to]) => end + 3 < from || start - 3 > to));
      if (point.lane < 0) point.lane = point.label || lanes.length < most ? lanes.push([]) - 1 : most - 1;
      lanes[point.lane].push([start, end]);
    }
    if (lanes.length <= most) return lanes.length;
  }
  return 0;
}

function shapeOf(point, left, right, y) {
  const arrow = (from, to) => {
    const back = to > from ? -5 : 5;
    return svg("path", {
      class: "shape",
      d: `M${from} ${y - 5}v10M${from} ${y}H${to}m${back} -4L${to} ${y}l${back} 4`,
    });
  };
  if (point.triangle)
    return svg("path", {
      class: "shape",
      d: point.direction === "up" ? `M${left - 5} ${y + 4}l5 -9l5 9z` : `M${left - 5} ${y - 4}l5 9l5 -9z`,
    });
  if (point.low === undefined) return arrow(right, left);
  if (point.high === undefined) return arrow(left, right);
  if (point.low === point.high) return svg("circle", { class: "shape", cx: left, cy: y, r: 4.5 });
  return svg("rect", { class: "shape", x: left, y: y - 5, width: Math.max(3, right - left), height: 10, rx: 2 });
}

/** Where a point lies, from its left to its right end. */
function extentOf(point, axis) {
  const arrow = 26;
  if (point.low === undefined) return [axis.at(point.high) - arrow, axis.at(point.high)];
  if (point.high === undefined) return [axis.at(point.low), axis.at(point.low) + arrow];
  return [axis.at(point.low), axis.at(point.high)].sort((one, other) => one - other);
}

function drawPoint(point, y) {
  const name = `${point.subject}: ${point.facts[0].value}${point.direction ? `, ${point.direction}` : ""}${point.facts.length > 1 ? `, ${counted(point.facts.length, "figure")}` : ""}`;
  const shape =
    point.low === point.high ? "" : point.low === undefined || point.high === undefined ? " open" : " range";
  const unsure = point.facts.every((fact) => fact.modality !== "asserted" || fact.negated) ? " unsure" : "";
  const made = svg("g", {
    class: `point ${point.facts[0].figure.kind}${point.about ? " about" : ""}${shape}${unsure}`,
    tabindex: 0,
    role: "button",
    "aria-label": name,
  });
  const width = Math.max(24, point.end - point.start + 4);
  made.append(
    svg("rect", {
      class: "reach",
      x: (point.start + point.end - width) / 2,
      y: y - LANE / 2,
      width,
      height: LANE,
      rx: 4,
    }),
  );
  made.append(
    shapeOf(point, point.start + (point.open ? 0 : point.inset), point.end - (point.open ? 0 : point.inset), y),
  );
  if (point.label) {
    const value = labelOf(point);
    made.append(
      svg(
        "text",
        { x: point.toLeft ? point.start - 4 : point.end + 4, y: y + 4, "text-anchor": point.toLeft ? "end" : "start" },
        value,
        svg("tspan", { class: "quiet" }, point.label.slice(value.length)),
      ),
    );
  }
  const opened = () => showPoint(point, made);
  made.addEventListener("pointerenter", () => later(opened, 60));
  made.addEventListener("pointerleave", () => {
    if (!pinned) later(hide, 250);
  });
  made.addEventListener("focus", opened);
  const chosen = () => {
    hide();
    pick(name.replace(/, \d+ figures$/, ""), point.facts);
  };
  made.addEventListener("click", chosen);
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    chosen();
  });
  return made;
}

function showPoint(point, thing) {
  hide();
  opener = thing;
  const told = point.facts
    .slice(0, 5)
    .map((fact) =>
      make(
        "li",
        { dir: "auto" },
        `“${fact.text}” `,
        make(
          "span",
          { class: "quiet" },
          [subjectOf(fact), fact.measure?.text, changeOf(fact), periodOf(fact), modalityOf(fact), documentOf(fact).name]
            .filter(Boolean)
            .join(" · "),
        ),
      ),
    );
  if (point.facts.length > 5) told.push(make("li", { class: "quiet" }, `and ${point.facts.length - 5} more`));
  fillPopup(`${point.subject}: ${point.facts[0].value}`, point.facts[0].figure.kind, make("ul", {}, ...told), [
    make(
      "button",
      {
        type: "button",
        onclick: () => {
          hide();
          showMark(point.facts[0], true);
        },
      },
      "Show in the text",
    ),
  ]);
  settle = () => place(thing);
  settle();
}

/** Draw a chart as wide as there is room; names stand above their row where that is little. */
function drawChart(chart, width) {
  const narrow = width < 480;
  const rows = chart.rows.slice(0, subjectsShown);
  const left = narrow ? 8 : Math.min(width * 0.28, Math.max(...rows.map((row) => widthOf(row.name))) + 16);
  const right = width - 10;
  const middle = (left + right) / 2;
  const axes = chart.apart
    ? { down: axisOf(rows, middle - 16, left + 8), up: axisOf(rows, middle + 16, right - 8) }
    : { up: axisOf(rows, left + 12, right - 30) };
  const made = svg("svg", { role: "group", "aria-label": chart.title });
  const body = svg("g");
  let y = chart.apart ? 34 : 20;
  for (const row of rows) {
    for (const point of row.points) {
      const axis = chart.apart ? axes[point.direction] : axes.up;
      [point.start, point.end] = extentOf(point, axis);
      point.triangle = chart.apart;
      point.open = !chart.apart && (point.low === undefined || point.high === undefined);
      if (chart.apart) point.start = point.end = axis.at(point.high ?? point.low);
      // A point is a little wider than nothing.
      point.inset = point.start === point.end ? 5 : 0;
      point.start -= point.inset;
      point.end += point.inset;
    }
    row.points.sort((one, other) => one.start - other.start); // from left to right, falls too
    const lanes = lanesOf(row.points, right, chart.rows.length > TOP_SUBJECTS ? 5 : 8);
    const above = narrow ? 18 : 0;
    const height = lanes * LANE + above + 6;
    const group = svg("g", { class: "row" }, svg("rect", { class: "lane", x: 0, y, width, height }));
    group.append(
      svg(
        "text",
        { x: narrow ? 4 : left - 8, y: y + (narrow ? 14 : LANE / 2 + 7), "text-anchor": narrow ? "start" : "end" },
        fitted(row.name, (narrow ? width : left) - 12),
      ),
    );
    for (const point of row.points) group.append(drawPoint(point, y + above + 3 + point.lane * LANE + LANE / 2));
    body.append(group);
    y += height;
  }
  made.append(gridOf(chart, axes, middle, y), body);
  made.setAttribute("viewBox", `0 0 ${width} ${y + 4}`);
  made.setAttribute("height", y + 4);
  return made;
}

/** The lines and numbers of the axes. */
function gridOf(chart, axes, middle, bottom) {
  const grid = svg("g", { "aria-hidden": "true" });
  const suffix = chart.suffix ?? "";
  const top = chart.apart ? 34 : 20;
  for (const axis of Object.values(axes)) {
    for (const decade of axis.decades) {
      const x = axis.at(decade);
      if (chart.apart && Math.abs(x - middle) < 30) continue; // the two would meet
      grid.append(svg("line", { class: "grid", x1: x, x2: x, y1: top, y2: bottom }));
      grid.append(svg("text", { class: "tick", x, y: top - 6, "text-anchor": "middle" }, brief(decade) + suffix));
    }
  }
  if (chart.apart) {
    grid.append(svg("line", { class: "zero", x1: middle, x2: middle, y1: 4, y2: bottom }));
    grid.append(svg("text", { class: "tick", x: middle - 10, y: 12, "text-anchor": "end" }, "▼ falls"));
    grid.append(svg("text", { class: "tick", x: middle + 10, y: 12 }, "▲ rises"));
  }
  return grid;
}

function moreOf(charts) {
  const most = Math.max(...charts.map((chart) => chart.rows.length));
  const untold = charts.flatMap((chart) => chart.untold);
  const made = make("p", { class: "more" });
  if (most > subjectsShown) {
    made.append(
      `The first ${subjectsShown} of ${counted(most, "subject")}. `,
      make(
        "button",
        {
          type: "button",
          id: "more",
          onclick: () => {
            subjectsShown += TOP_SUBJECTS;
            drawPicture(drawn);
            byId("more")?.focus();
          },
        },
        `Show ${Math.min(TOP_SUBJECTS, most - subjectsShown)} more`,
      ),
      " ",
    );
  }
  if (untold.length) {
    made.append(
      make(
        "button",
        { type: "button", onclick: () => pick("no subject told, or nothing above zero", untold) },
        counted(untold.length, "figure"),
      ),
      " with no subject told, or not above zero, not drawn",
    );
  }
  return made;
}

const KEY = ["● a value", "○ about", "▬ a range", "⊢→ at least", "←⊣ at most", "→ goes to", "×2 told twice"];

/** Draw the picture of the facts that pass the filters. */
function drawPicture(given) {
  drawn = given;
  const charts = chartsOf(pictureCurrency.value);
  const width = byId("charts").clientWidth || 600;
  const blocks = charts
    .filter((chart) => chart.rows.length)
    .flatMap((chart) => [make("h3", {}, chart.title), drawChart(chart, width)]);
  if (!blocks.length)
    blocks.push(make("p", { class: "note" }, "No amount or change with a subject among these figures."));
  byId("charts").replaceChildren(
    ...blocks,
    ...(charts.length ? [moreOf(charts)] : []),
    make(
      "ul",
      { class: "key", "aria-label": "Key" },
      ...KEY.map((each) => make("li", {}, each)),
      make("li", { class: "unsure" }, "planned, forecast, possible"),
    ),
  );
  byId("picture-list").hidden = !charts.some((chart) => chart.rows.length);
  if (byId("picture-list").open) listPicture();
}

/** The same as a list: every point of every subject, largest first. */
function listPicture() {
  const lists = chartsOf(pictureCurrency.value)
    .filter((chart) => chart.rows.length)
    .map((chart) =>
      make(
        "section",
        {},
        make("h3", {}, chart.title),
        make(
          "ul",
          {},
          ...chart.rows.map((row) =>
            make(
              "li",
              { dir: "auto" },
              `${row.name}: `,
              row.points
                .map((point) =>
                  `${chart.apart ? arrowOf(point.facts[0]) : ""} ${point.facts[0].value}${point.facts.length > 1 ? ` (${point.facts.length} times)` : ""}`.trim(),
                )
                .join("; "),
            ),
          ),
        ),
      ),
    );
  byId("picture-list").lastElementChild.replaceChildren(...lists);
}

function startPicture() {
  const counts = new Map();
  for (const { figure } of facts)
    if (figure.currency) counts.set(figure.currency, (counts.get(figure.currency) ?? 0) + 1);
  const known = [...counts].sort((one, other) => other[1] - one[1]);
  pictureCurrency.append(...known.map(([code, count]) => make("option", { value: code }, `${code} (${count})`)));
  for (const select of [pictureCurrency, pictureOrder])
    select.addEventListener("change", () => {
      subjectsShown = TOP_SUBJECTS;
      drawPicture(drawn);
    });
  byId("picture-currency").hidden = known.length < 2;
  byId("picture").hidden = !facts.length;
  byId("picture-list").addEventListener("toggle", () => {
    if (byId("picture-list").open) listPicture();
  });
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) {
      width = innerWidth;
      drawPicture(drawn);
    }
  });
}
