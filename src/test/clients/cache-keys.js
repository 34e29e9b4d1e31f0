// What docs/clients.md shows of the settings of caches.
import { InMemoryCache, defaultDataIdFromObject } from '@apollo/client/core/index.js';

/** Which types an interface stands for, for fragments on interfaces. */
export const possibleTypes = schema => Object.fromEntries(schema.__schema.types
  .filter(type => type.kind === 'INTERFACE')
  .map(type => [type.name, type.possibleTypes.map(({ name }) => name)]));

/**
 * Apollo Client for operations with @asOf(date: $asOf) and @knownAt(date: $knownAt): nodes by id and temporal
 * context, and fields of Query by these variables as well as by their arguments.
 */
export const apolloCache = schema => new InMemoryCache({
  possibleTypes: possibleTypes(schema),
  dataIdFromObject: node => 'asOf' in node || 'knownAt' in node
    ? `${node.__typename}:${JSON.stringify([node.id, node.asOf ?? null, node.knownAt ?? null])}`
    : defaultDataIdFromObject(node),
  typePolicies: {
    Query: {
      fields: Object.fromEntries(schema.__schema.types.find(type => type.name === 'Query').fields.map(({ name }) => [name, {
        keyArgs: (args, { variables }) => JSON.stringify([name, args, variables?.asOf ?? null, variables?.knownAt ?? null]),
      }])),
    },
  },
});

/** urql's Graphcache: objects without an id belong to the one that they stand in. */
export const graphcacheKeys = schema => Object.fromEntries(schema.__schema.types
  .filter(type => type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id'))
  .map(type => [type.name, () => null]));
