// The application under test, and what every test asks of it.
import { buildSchema, getIntrospectionQuery, introspectionFromSchema } from 'graphql';

export const base = process.env.MULTAQA_URL ?? 'http://127.0.0.1:8080';
export const endpoint = `${base}/graphql`;
export const token = process.env.MULTAQA_TOKEN;

/** The day as of which one wali is certain, and the day as of which two are possible. */
export const IN_2018 = '2018-07-01';
export const IN_2024 = '2024-07-01';
export const WALI = 'post/wali-souss-massa';

export const holders = post => post.mandates.nodes.map(mandate => `${mandate.official.name} ${mandate.certainty}`);
export const HOLDERS_2018 = ['Ahmed Hajji CERTAIN'];
export const HOLDERS_2024 = ['Said Amzazi POSSIBLE', 'Ahmed Hajji POSSIBLE'];

/** fetch that writes down what it was asked. */
export function recording() {
  const asked = [];
  const recorded = async (url, options) => {
    asked.push({ method: options?.method ?? 'GET', url: String(url) });
    return fetch(url, options);
  };
  return Object.assign(recorded, { asked });
}

export async function introspection() {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true }) }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  return data;
}

/** The same from the schema as it is written. */
export async function written() {
  return introspectionFromSchema(buildSchema(await (await fetch(`${base}/schema.graphqls`)).text()));
}
