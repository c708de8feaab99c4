// What the picture shows: charts of rows of points. A row is a subject; a point is a value of it, told once or more often.

const isChange = (fact) => fact.role === "change" && fact.direction !== undefined;

/** The charts of some facts: amounts in a currency, and changes with falls and rises apart; and what has no place. */
function chartsOf(given, currency, order) {
  const inCurrency = (fact) => fact.figure.currency === currency;
  const inPercent = (fact) => fact.figure.kind === "percent";
  const charts = [
    { title: `${currency}, logarithmic`, apart: false, holds: (fact) => inCurrency(fact) && !isChange(fact) },
    { title: `Falls and rises in ${currency}`, apart: true, holds: (fact) => inCurrency(fact) && isChange(fact) },
    { title: "Falls and rises in percent", apart: true, holds: (fact) => inPercent(fact) && isChange(fact) },
  ];
  const held = charts.map((chart) => ({ ...chart, facts: given.filter(chart.holds) }));
  return {
    charts: held
      .map((chart) => ({ ...chart, rows: rowsOf(chart.facts.filter(hasPlace), chart.apart, order) }))
      .filter((chart) => chart.rows.length),
    untold: held.flatMap((chart) => chart.facts.filter((fact) => !hasPlace(fact))),
  };
}

/** Whether a fact has a row, and a place on a logarithmic axis. */
function hasPlace(fact) {
  const [low, high] = endsOf(fact.figure);
  return fact.subject !== undefined && (low ?? high) > 0;
}

/** Rows of points in the order that is asked for: "count", most figures first, or "amount", the largest first. */
function rowsOf(given, apart, order) {
  const rows = new Map();
  for (const fact of given) {
    const { name } = fact.subject;
    if (!rows.has(name)) rows.set(name, new Map());
    addPoint(rows.get(name), fact, apart);
  }
  return [...rows]
    .map(([name, points]) => rowOfPoints(name, [...points.values()], order))
    .sort((one, other) => compare(one.size, other.size));
}

/** Add a fact to the point of its value; equal values of a subject are one point. */
function addPoint(points, fact, apart) {
  const [low, high] = endsOf(fact.figure);
  const direction = apart ? fact.direction : undefined;
  const key = [low, high, fact.figure.low_inclusive, fact.figure.high_inclusive, direction].join();
  if (!points.has(key)) points.set(key, { subject: fact.subject.name, low, high, direction, about: false, facts: [] });
  const point = points.get(key);
  point.about ||= Boolean(fact.approximate);
  point.facts.push(fact);
}

function rowOfPoints(name, points, order) {
  // Of a range the low end: a vague "billions" is not larger than 500 billion.
  const least = (point) => point.low ?? point.high;
  points.sort((one, other) => least(one) - least(other));
  const count = points.reduce((sum, point) => sum + point.facts.length, 0);
  const largest = least(points.at(-1));
  return { name, points, size: order === "count" ? [-count, -largest, name] : [-largest, -count, name] };
}

const SIZES = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
];

/** 15000000000 as "15bn". */
function brief(number) {
  // What three digits round up to the next size is of that size.
  const [size, name] = SIZES.find(([least]) => number >= least * 0.9995) ?? [1, ""];
  return `${Number((number / size).toPrecision(number / size >= 1000 ? 4 : 3))}${name}`;
}

/** The value of a point in brief: "15 to 25bn", "≤ 25bn", "≈ 3bn", "12%". */
function labelOf({ low, high, about, facts: [{ figure }] }) {
  const unit = figure.kind === "percent" ? "%" : "";
  return `${about ? "≈ " : ""}${briefRange(low, high, figure)}${unit}`;
}

function briefRange(low, high, figure) {
  if (low === undefined) return `${figure.high_inclusive ? "≤" : "<"} ${brief(high)}`;
  if (high === undefined) return `${figure.low_inclusive ? "≥" : ">"} ${brief(low)}`;
  if (low === high) return brief(low);
  const [from, to] = [brief(low), brief(high)];
  const size = /[a-z]*$/.exec(to)[0];
  return `${size && from.endsWith(size) ? from.slice(0, -size.length) : from} to ${to}`;
}

/** What a point is of, in a few letters: whom it goes to, else what is counted; and how often it is told. */
function noteOf({ facts: told }) {
  const { counterparty } = told[0];
  const measure = told.find((fact) => fact.measure)?.measure.text.replace(/\s+/g, " ") ?? "";
  const words = counterparty ? `→ ${counterparty.name}` : measure;
  const cut = words.length > 20 ? `${words.slice(0, 19).trimEnd()}…` : words;
  return `${cut && ` ${cut}`}${told.length > 1 ? ` ×${told.length}` : ""}`;
}
