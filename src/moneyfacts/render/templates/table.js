// The table of all facts: sorted, searched, filtered, a page at a time, and saved as CSV.

const PAGE_SIZE = matchMedia("(max-width: 40rem)").matches ? 10 : 50;
const COLUMNS = [
  { name: "figure", cell: (fact) => fact.text, order: (fact) => [fact.number] },
  {
    name: "value",
    cell: (fact) => fact.value,
    order: (fact) => [
      fact.figure.kind,
      fact.figure.currency ?? "",
      endsOf(fact.figure)[0] ?? 0,
      endsOf(fact.figure)[1] ?? Infinity,
    ],
  },
  { name: "subject", cell: subjectOf, order: (fact) => [subjectOf(fact).toLowerCase()] },
  {
    name: "measure",
    cell: (fact) => fact.measure?.text ?? "",
    order: (fact) => [(fact.measure?.text ?? "").toLowerCase()],
  },
  { name: "change", cell: changeOf, order: (fact) => [fact.direction ?? "", fact.role] },
  { name: "period", cell: periodOf, order: (fact) => [periodOf(fact)] },
  { name: "modality", cell: modalityOf, order: (fact) => [modalityOf(fact)] },
  {
    name: "document",
    cell: (fact) => documentOf(fact).name,
    title: (fact) => documentOf(fact).source,
    order: (fact) => [fact.document],
  },
];
const FILTERS = [
  { select: byId("by-kind"), all: "all", values: (fact) => [fact.figure.kind] },
  { select: byId("by-subject"), all: "all", none: "none told", values: holdersOf },
  { select: byId("by-currency"), all: "all", values: (fact) => (fact.figure.currency ? [fact.figure.currency] : []) },
  {
    select: byId("by-document"),
    all: "all",
    values: (fact) => [fact.document],
    name: (document) => page.documents[document].name,
    byOrder: true,
  },
];

const state = { words: "", picked: undefined, column: COLUMNS[0], down: false, page: 0 };
const searchable = facts.map((fact) =>
  COLUMNS.map((column) => column.cell(fact))
    .join("\n")
    .toLowerCase(),
);
let listed = facts; // the facts that pass the filters, in the order of the table

function fillFilter(filter) {
  const counts = new Map();
  let none = 0;
  for (const fact of facts) {
    const values = filter.values(fact);
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
    if (!values.length) none += 1;
  }
  filter.options = [...counts];
  if (!filter.byOrder) filter.options.sort((one, other) => other[1] - one[1] || compare([one[0]], [other[0]]));
  filter.select.append(make("option", { value: "" }, filter.all));
  if (filter.none && none) filter.select.append(make("option", { value: "none" }, `${filter.none} (${none})`));
  filter.select.append(
    ...filter.options.map(([value, count], place) =>
      make("option", { value: place }, `${filter.name?.(value) ?? value} (${count})`),
    ),
  );
}

function passes(filter, fact) {
  const { value } = filter.select;
  if (value === "") return true;
  if (value === "none") return !filter.values(fact).length;
  return filter.values(fact).includes(filter.options[Number(value)][0]);
}

function compare(one, other) {
  for (let place = 0; place < one.length; place += 1) {
    if (one[place] < other[place]) return -1;
    if (one[place] > other[place]) return 1;
  }
  return 0;
}

/** Find what passes the filters, and show it from the first page on. */
function refresh() {
  const words = state.words.toLowerCase().split(/\s+/).filter(Boolean);
  const passing = facts.filter(
    (fact) =>
      (!state.picked || state.picked.facts.has(fact)) &&
      words.every((word) => searchable[fact.number].includes(word)) &&
      FILTERS.every((filter) => passes(filter, fact)),
  );
  const keys = new Map(passing.map((fact) => [fact, state.column.order(fact)]));
  const sign = state.down ? -1 : 1;
  // What a fact does not tell comes last, whichever way the column is sorted.
  const empty = (fact) => (state.column.cell(fact) === "" ? 1 : 0);
  listed = passing.sort(
    (one, other) =>
      empty(one) - empty(other) || sign * compare(keys.get(one), keys.get(other)) || one.number - other.number,
  );
  state.page = 0;
  tellState();
  showPage();
  drawPicture(state.picked ? facts : passing);
  const kept = new Set(listed);
  for (const fact of facts) markOf(fact).classList.toggle("aside", !kept.has(fact));
}

function tellState() {
  const all = listed.length === facts.length;
  const share = all ? "" : `${listed.length.toLocaleString("en")} of `;
  const picked = state.picked ? `: ${state.picked.name}` : "";
  byId("shown").textContent = `${share}${counted(facts.length, "figure")}${picked}`;
  byId("clear").hidden = all;
  byId("save").textContent = `Save ${counted(listed.length, "row")} as CSV`;
  byId("save").disabled = !listed.length;
}

function showPage() {
  const first = state.page * PAGE_SIZE;
  byId("rows").replaceChildren(...listed.slice(first, first + PAGE_SIZE).map(rowOf));
  const pager = document.querySelector(".pager");
  pager.hidden = listed.length <= PAGE_SIZE;
  byId("range").textContent =
    `${(first + 1).toLocaleString("en")} to ${Math.min(first + PAGE_SIZE, listed.length).toLocaleString("en")}`;
  byId("before").disabled = first === 0;
  byId("after").disabled = first + PAGE_SIZE >= listed.length;
  if (active) lightRow(active, true);
}

function rowOf(fact) {
  const cells = COLUMNS.map((column, place) => {
    const told = column.cell(fact);
    const shown = place ? told : make("a", { href: `#fact-${fact.number}`, class: `swatch ${fact.figure.kind}` }, told);
    return make(
      "td",
      { "data-name": column.name, title: column.title?.(fact), dir: "auto", role: "cell" },
      ...(told ? [shown] : []),
    );
  });
  return make("tr", { id: `row-${fact.number}`, role: "row" }, ...cells);
}

/** Mark the row of a fact, if it is on the page of the table that is shown. */
function lightRow(fact, lit) {
  byId(`row-${fact.number}`)?.classList.toggle("active", lit);
}

/** Bring the row of a fact into view; without its filters, if they hide it. */
function showRow(fact, focus) {
  if (!listed.includes(fact)) clearFilters();
  state.page = Math.floor(listed.indexOf(fact) / PAGE_SIZE);
  showPage();
  const row = byId(`row-${fact.number}`);
  row.scrollIntoView({ block: "center" });
  if (focus) row.querySelector("a").focus({ preventScroll: true });
  for (const other of document.querySelectorAll("#rows .active")) other.classList.remove("active");
  lightRow(fact, true);
}

/** Show only the facts of a point of the picture. */
function pick(name, chosen) {
  clearFilters(false);
  state.picked = { name, facts: new Set(chosen) };
  refresh();
  byId("table").scrollIntoView({ block: "start" });
  byId("rows").querySelector("a").focus({ preventScroll: true });
}

function clearFilters(refreshed = true) {
  state.words = byId("search").value = "";
  state.picked = undefined;
  for (const { select } of FILTERS) select.value = "";
  if (refreshed) refresh();
}

function sortBy(column) {
  state.down = state.column === column && !state.down;
  state.column = column;
  for (const [place, head] of [...byId("heads").children].entries()) {
    if (COLUMNS[place] === column) head.setAttribute("aria-sort", state.down ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }
  refresh();
}

const quoted = (cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** What a column of a table file holds of a fact: of the figure's fields the name alone, of others the path. */
function fieldOf(fact, column) {
  const { figure } = fact;
  if (column === "source") return documentOf(fact).source;
  if (column === "parties") return fact.parties?.map((party) => party.name);
  // What is false is left out of the page.
  if (["approximate", "negated"].includes(column)) return Boolean(fact[column]);
  if (["low_inclusive", "high_inclusive"].includes(column)) return figure.parts ? undefined : Boolean(figure[column]);
  const [, field, part] = /^([a-z]+)_([a-z]+)$/.exec(column) ?? [];
  return fact[field]?.[part] ?? figure[column] ?? fact[column];
}

/** The rows of the table, as they are filtered and sorted, in the columns of the format csv. */
function csv() {
  const cell = (value) => quoted(Array.isArray(value) ? value.join(";") : String(value ?? ""));
  const rows = listed.map((fact) => page.columns.map((column) => cell(fieldOf(fact, column))));
  return [page.columns, ...rows].map((cells) => `${cells.join(",")}\n`).join("");
}

function save() {
  // The mark in front tells a spreadsheet that this is UTF-8.
  const address = URL.createObjectURL(new Blob(["\ufeff", csv()], { type: "text/csv;charset=utf-8" }));
  make("a", { href: address, download: "figures.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function startTable() {
  byId("heads").append(
    ...COLUMNS.map((column, place) =>
      make(
        "th",
        { scope: "col", "data-name": column.name, role: "columnheader", "aria-sort": place ? undefined : "ascending" },
        make("button", { type: "button", onclick: () => sortBy(column) }, column.name),
      ),
    ),
  );
  FILTERS.forEach(fillFilter);
  byId("search").addEventListener("input", (event) => {
    state.words = event.target.value;
    refresh();
  });
  for (const { select } of FILTERS) select.addEventListener("change", refresh);
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("clear").addEventListener("click", () => {
    clearFilters();
    byId("search").focus();
  });
  byId("save").addEventListener("click", save);
  byId("before").addEventListener("click", () => {
    state.page -= 1;
    showPage();
  });
  byId("after").addEventListener("click", () => {
    state.page += 1;
    showPage();
  });
  byId("rows").addEventListener("click", (event) => {
    const row = event.target.closest("tr");
    event.preventDefault();
    if (row && getSelection().isCollapsed) showMark(facts[Number(row.id.slice("row-".length))], true);
  });
  byId("table").hidden = false;
}
