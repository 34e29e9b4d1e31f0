import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { createYoga } from "graphql-yoga";
import neo4j from "neo4j-driver";
import net from "node:net";

// the driver leaves small writes to wait for one another, which costs 40 ms on some questions; the peer is shown at its best
const connect = net.connect;
net.connect = (...options) => connect(...options).setNoDelay(true);

const limit = (question) => readFileSync(new URL(`../resources/questions/${question}/limit.cypher`, import.meta.url), "utf8");

// parameters come as dates already, and the answer is wrapped otherwise
const custom = {
  HOLDERS: limit("as-of").replaceAll("date($day)", "$day")
    .replace("RETURN {post: {", "RETURN {").replace(/}} AS data\s*$/, "} AS answer")
    .replace("mandates: {nodes: COLLECT", "mandates: COLLECT").replace(/ {2}}}} AS answer/, "  }} AS answer")
    .replace(/period: CASE[\s\S]*?END} END}/, "from: mandate.from_text}"),
  FOUND: limit("search").replace(/WITH collect[\s\S]*$/, "RETURN {entity: {id: entity.id, name_fr: entity.name_fr}} AS answer"),
  CONVERGING: limit("convergence").replaceAll("$id", "$territory").replaceAll("date($from)", "$from").replaceAll("date($until)", "$until")
    .replace(/RETURN \{convergence: [\s\S]*nodes: COLLECT \{/, "RETURN {meetings: size(meetings), total: size(programs), programs: COLLECT {")
    .replace("}}}} AS data", "}} AS answer"),
};
let typeDefs = readFileSync(new URL("schema.graphql", import.meta.url), "utf8");
for (const [name, statement] of Object.entries(custom)) {
  typeDefs = typeDefs.replace(`"${name}"`, () => `"""${statement.replaceAll("\\", "\\\\")}"""`);
}

const driver = neo4j.driver(process.env.NEO4J_URI, neo4j.auth.basic("neo4j", process.env.NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const yoga = createYoga({ schema, logging: false, graphiql: false, landingPage: false, maskedErrors: false, context: () => ({}) });
createServer(yoga).listen(Number(process.env.PORT), "127.0.0.1");
