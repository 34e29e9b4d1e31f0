MATCH (ministry:Node:Ministry {id: $id})
RETURN {ministry: {id: ministry.id, name: ministry.name_fr, arabic: ministry.name_ar, kind: ministry.kind,
  posts: {nodes: COLLECT {
    MATCH (ministry)<-[:WITHIN]-(post:Post)
    WITH post ORDER BY post.order_name, post.id LIMIT 10
    RETURN {id: post.id, name: post.name_fr}
  }},
  involvements: {nodes: COLLECT {
    MATCH (ministry)<-[:PARTY]-(involvement:Involvement)
    WITH involvement ORDER BY involvement.order_key, involvement.id LIMIT 10
    RETURN {role: involvement.role,
      program: head([(involvement)-[:PROGRAM]->(program) | {id: program.id, name: program.name_fr}])}
  }}}} AS data
