package org.ringfence.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.json.StrictJson;
import org.ringfence.model.method.Method.Ageing;
import org.ringfence.model.method.Wording;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.model.method.Wording.Term;

/** Reads the wording of one language from its tree. */
final class WordingReader {
  private static final String STATEMENT = "sign-off.";

  private final StrictJson root;
  private final AgeingWords ageing;

  /** For the method with these lines of ageing. */
  WordingReader(StrictJson root, List<Ageing> ageing) {
    this.root = root;
    this.ageing = new AgeingWords(ageing, root);
  }

  Wording read() {
    var texts = root.object("texts");
    return new Wording(
        root.word("language"),
        root.object("questions").map(this::question),
        root.object("terms").map((kinds, kind) -> kinds.object(kind).map(this::term)),
        texts.texts("limits"),
        statements(texts));
  }

  private static Map<String, String> statements(StrictJson texts) {
    var statements = new LinkedHashMap<String, String>();
    texts.names().stream()
        .filter(name -> name.startsWith(STATEMENT))
        .forEach(name -> statements.put(name.substring(STATEMENT.length()), texts.text(name)));
    return statements;
  }

  private QuestionText question(StrictJson questions, String id) {
    var node = questions.object(id);
    return new QuestionText(
        node.word("title"),
        node.word("ask"),
        node.word("help"),
        node.word("why"),
        node.word("proof"),
        node.object("values").map(this::term));
  }

  private Term term(StrictJson terms, String id) {
    var node = terms.object(id);
    return new Term(node.word("label"), ageing.in(node.word("meaning")));
  }

  /** The same words with these terms in place of those of the same ids. */
  static Wording better(Wording words, StrictJson better) {
    var terms = new HashMap<>(words.terms());
    better
        .map((kinds, kind) -> kinds.object(kind).map(WordingReader::plain))
        .forEach(
            (kind, of) -> terms.put(kind, joined(words.terms().getOrDefault(kind, Map.of()), of)));
    return new Wording(
        words.language(), words.questions(), terms, words.limits(), words.statements());
  }

  private static Term plain(StrictJson terms, String id) {
    var node = terms.object(id);
    return new Term(node.word("label"), node.word("meaning"));
  }

  private static Map<String, Term> joined(Map<String, Term> terms, Map<String, Term> better) {
    var all = new LinkedHashMap<>(terms);
    all.putAll(better);
    return all;
  }
}
