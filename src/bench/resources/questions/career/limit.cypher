MATCH (official:Node:Official {id: $id})
RETURN {official: {id: official.id, name: official.name_fr, gender: official.gender,
  mandates: {nodes: COLLECT {
    MATCH (official)<-[:OFFICIAL]-(mandate:Mandate)
    WITH mandate ORDER BY mandate.order_key, mandate.id LIMIT 20
    RETURN {
      period: CASE WHEN mandate.from_precision IS NOT NULL OR mandate.until_precision IS NOT NULL THEN {
        from: CASE WHEN mandate.from_precision IS NOT NULL THEN {text: mandate.from_text} END,
        until: CASE WHEN mandate.until_precision IS NOT NULL THEN {text: mandate.until_text} END} END,
      post: head([(mandate)-[:POST]->(post) | {id: post.id, name: post.name_fr,
        organization: head([(post)-[:WITHIN]->(organization) | {id: organization.id, name: organization.name_fr}])}])}
  }},
  meetings: {nodes: COLLECT {
    MATCH (meeting:Meeting)-[listed:TOOK_PART]->()
    WHERE listed.of = $id AND listed.date IS NOT NULL AND listed.meeting IS NOT NULL
    WITH meeting, listed ORDER BY listed.of DESC, listed.date DESC, listed.meeting DESC LIMIT 5
    RETURN {id: meeting.id, title: meeting.name_fr}
  }}}} AS data
