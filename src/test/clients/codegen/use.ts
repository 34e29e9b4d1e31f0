// Does not compile where the generated types are not what the answers are.
import type { FoundQuery, HoldersQuery, HoldersQueryVariables } from './generated';

export const variables: HoldersQueryVariables = { id: 'post/wali-souss-massa', asOf: '2018-07-01' };

export function names(answer: HoldersQuery): (string | null | undefined)[] {
  return answer.post?.mandates.nodes.map(mandate => mandate.official?.name) ?? [];
}

export function day(answer: FoundQuery): string | null | undefined {
  return answer.node?.__typename === 'Meeting' ? answer.node.date?.earliest : answer.node?.__typename;
}
