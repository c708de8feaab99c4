// Where things lie in the picture: the axes, the points on them, and lanes on which no two meet.

const LANE = 20; // the height of a lane
const ARROW = 26; // the length of an open end
const ruler = document.createElement("canvas").getContext("2d");

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

/** A logarithmic axis over the ends of all points, from one place to another, with its decades as ticks. */
function axisOf(rows, from, to) {
  const ends = rows.flatMap((row) => row.points.flatMap((point) => [point.low, point.high]));
  const powers = ends.filter((end) => end > 0).map(Math.log10);
  let [low, high] = [Math.min(...powers) - 0.1, Math.max(...powers) + 0.1];
  if (Math.floor(high) - Math.ceil(low) < 1) [low, high] = [Math.floor(low), Math.ceil(high)];
  const step = Math.ceil((high - low) / Math.max(2, Math.abs(to - from) / 52));
  const decades = [];
  for (let decade = Math.ceil(low); decade <= high; decade += step) decades.push(10 ** decade);
  return {
    at: (value) => from + ((to - from) * (Math.log10(value) - low)) / (high - low),
    outward: Math.sign(to - from),
    decades,
  };
}

/** The axes of a chart: one, or one to each side for falls and rises. */
function axesOf(chart, rows, left, right) {
  if (!chart.apart) return { level: axisOf(rows, left + ARROW, right - ARROW) };
  const middle = (left + right) / 2;
  return { down: axisOf(rows, middle - 16, left + ARROW), up: axisOf(rows, middle + 16, right - ARROW) };
}

/** Put the points of a row on its axes: where each starts and ends, an open end being as long as its arrow. */
function putOnAxes(points, axes) {
  for (const point of points) {
    const axis = axes[point.direction ?? "level"];
    const low = axis.at(point.low ?? point.high) - (point.low === undefined ? axis.outward * ARROW : 0);
    const high = axis.at(point.high ?? point.low) + (point.high === undefined ? axis.outward * ARROW : 0);
    [point.from, point.to] = [low, high];
    // A point is a little wider than nothing.
    const more = low === high ? 5 : 0;
    [point.start, point.end] = [Math.min(low, high) - more, Math.max(low, high) + more];
  }
  points.sort((one, other) => one.start - other.start);
}

/** Labels from long to none, each with how many lanes it may take. */
const LABELS = [
  [6, (point) => labelOf(point) + noteOf(point)],
  [8, labelOf],
  [4, () => ""],
];

/** Put points on lanes so that neither they nor their labels meet; with shorter labels, or none, where that takes many. */
function putOnLanes(points, right, alone) {
  for (const [most, label] of LABELS) {
    const room = alone ? Math.max(most, 9) : most;
    const lanes = [];
    for (const point of points) putOnLane(point, lanes, label(point), right, room);
    if (lanes.length <= room) return lanes.length;
  }
  return 0;
}

function putOnLane(point, lanes, label, right, room) {
  const wide = label && widthOf(label) + 8;
  point.label = label;
  point.toLeft = point.end + wide > right && point.start - wide > 0;
  const [start, end] = point.toLeft ? [point.start - wide, point.end] : [point.start, point.end + wide];
  point.lane = lanes.findIndex((taken) => taken.every(([from, to]) => end + 3 < from || start - 3 > to));
  // Without labels the last lane takes what is left.
  if (point.lane < 0) point.lane = label || lanes.length < room ? lanes.push([]) - 1 : room - 1;
  lanes[point.lane].push([start, end]);
}
