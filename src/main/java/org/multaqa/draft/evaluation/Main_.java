package org.multaqa.draft.evaluation;
import java.nio.file.*; import java.util.*; import org.multaqa.intake.document.Document;
class Main_ { public static void main(String[] a) throws Exception {
 long t=System.currentTimeMillis();
 List<Document> docs=new ArrayList<>();
 for (String d: new String[]{"territory","governments","actors"}) try (var s=Files.walk(Path.of("graph-seed/"+d))) { for (Path p: s.filter(x->x.toString().endsWith(".yaml")).sorted().toList()) docs.add(Document.of(Path.of("graph-seed"),p)); }
 DraftEvaluation e=new DraftEvaluation(docs);
 System.err.println("base "+(System.currentTimeMillis()-t)+" ms");
 EvaluationReport r=e.of(Path.of(a[0]));
 System.out.print(r.text(true));
 System.err.println("all "+(System.currentTimeMillis()-t)+" ms");
}}
