// a programme on thousands of agendas hid its few other facts among them
MATCH (item:AgendaItem)-[tie:PROGRAM]->(program:Program) CREATE (item)-[:DEALS_WITH]->(program) DELETE tie;
