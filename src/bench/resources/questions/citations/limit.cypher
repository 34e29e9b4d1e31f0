MATCH (meeting:Node:Meeting {id: $id})
RETURN {meeting: {id: meeting.id, title: meeting.name_fr,
  participations: {nodes: COLLECT {
    MATCH (meeting)<-[:MEETING]-(fact:Participation)
    WITH fact ORDER BY fact.order_key, fact.id LIMIT 20
    RETURN {role: fact.role, participant: head([(fact)-[:PARTICIPANT]->(actor) | {id: actor.id}]),
      citations: COLLECT {
        MATCH (fact)-[:CITED_BY]->(citation:Citation)
        WITH citation ORDER BY citation.id LIMIT 50
        RETURN {locator: citation.locator, record: citation.record,
          source: head([(citation)-[:SOURCE]->(source) | {id: source.id, title: source.name_fr, publisher: source.publisher}])}
      }}
  }},
  claims: {nodes: COLLECT {
    MATCH (meeting)<-[:SUBJECT]-(fact:Claim)
    WITH fact ORDER BY fact.order_key, fact.id LIMIT 20
    RETURN {property: fact.property, language: fact.language, text: fact.text,
      citations: COLLECT {
        MATCH (fact)-[:CITED_BY]->(citation:Citation)
        WITH citation ORDER BY citation.id LIMIT 50
        RETURN {locator: citation.locator, record: citation.record,
          source: head([(citation)-[:SOURCE]->(source) | {id: source.id}])}
      }}
  }}}} AS data
