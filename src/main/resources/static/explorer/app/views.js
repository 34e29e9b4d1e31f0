/** The modules of the views, each loaded when it is first shown. */
const VIEWS = {
  start: () => import('../views/start.js'),
  find: () => import('../views/find.js'),
  entity: () => import('../views/entity.js'),
  convergence: () => import('../views/convergence.js'),
  map: () => import('../views/map.js'),
  graph: () => import('../views/graph.js'),
  paths: () => import('../views/paths.js'),
  timeline: () => import('../views/timeline.js'),
  indicators: () => import('../views/indicators.js'),
  gaps: () => import('../views/gaps.js'),
  draft: () => import('../views/draft.js'),
  load: () => import('../views/load.js'),
  judge: () => import('../views/judge.js'),
  nothing: () => import('../views/nothing.js'),
};

/** A view: title(route, data), ask(route) for its question, draw(page, route, data), and drawn(page) where it has to see its elements. */
export function viewOf(name) {
  return (VIEWS[name] ?? VIEWS.nothing)();
}
