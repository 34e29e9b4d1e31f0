// What a page with Relay asks: the holders of a post as of a day, page by page.
import relay from 'relay-runtime';

const { graphql } = relay;

export const holdersQuery = graphql`
  query operationsHoldersQuery($id: ID!, $asOf: Date) {
    post(id: $id, asOf: $asOf) {
      name
      ...operationsHolders
    }
  }
`;

export const holdersFragment = graphql`
  fragment operationsHolders on Post
  @refetchable(queryName: "operationsHoldersPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" }) {
    mandates(first: $first, after: $after) @connection(key: "operationsHolders_mandates") {
      edges {
        node {
          certainty
          official {
            name
          }
        }
      }
    }
  }
`;

export const officialsQuery = graphql`
  query operationsOfficialsQuery($asOf: Date) {
    ...operationsOfficials @arguments(asOf: $asOf)
  }
`;

export const officialsFragment = graphql`
  fragment operationsOfficials on Query
  @refetchable(queryName: "operationsOfficialsPageQuery")
  @argumentDefinitions(asOf: { type: "Date" }, first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
    officials(asOf: $asOf, first: $first, after: $after) @connection(key: "operationsOfficials_officials") {
      edges {
        node {
          asOf
          ...operationsNamed
        }
      }
    }
  }
`;

export const namedFragment = graphql`
  fragment operationsNamed on Entity {
    name
  }
`;
