package org.ringfence.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.ringfence.model.method.Method.Ageing;
import org.ringfence.model.method.Wording;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.model.method.Wording.Term;
import tools.jackson.databind.JsonNode;

/** Reads the wording of one language from its tree. */
final class WordingReader {
  private static final String STATEMENT = "sign-off.";

  private final JsonNode root;
  private final AgeingWords ageing;

  /** For the method with these lines of ageing. */
  WordingReader(JsonNode root, List<Ageing> ageing) {
    this.root = root;
    this.ageing = new AgeingWords(ageing, root);
  }

  Wording read() {
    var texts = CatalogueJson.field(root, "texts");
    return new Wording(
        CatalogueJson.text(root, "language"),
        map(CatalogueJson.field(root, "questions"), this::question),
        map(
            CatalogueJson.field(root, "terms"),
            (kind, terms) -> map(terms, (id, term) -> term(term))),
        CatalogueJson.texts(texts, "limits"),
        statements(texts));
  }

  private static Map<String, String> statements(JsonNode texts) {
    var statements = new LinkedHashMap<String, String>();
    texts
        .propertyStream()
        .filter(entry -> entry.getKey().startsWith(STATEMENT))
        .forEach(
            entry ->
                statements.put(
                    entry.getKey().substring(STATEMENT.length()), entry.getValue().asString()));
    return statements;
  }

  private QuestionText question(String id, JsonNode node) {
    return new QuestionText(
        CatalogueJson.text(node, "title"),
        CatalogueJson.text(node, "ask"),
        CatalogueJson.text(node, "help"),
        CatalogueJson.text(node, "why"),
        CatalogueJson.text(node, "proof"),
        map(CatalogueJson.field(node, "values"), (value, term) -> term(term)));
  }

  private Term term(JsonNode node) {
    return new Term(
        CatalogueJson.text(node, "label"), ageing.in(CatalogueJson.text(node, "meaning")));
  }

  private static <T> Map<String, T> map(JsonNode node, BiFunction<String, JsonNode, T> read) {
    var map = new LinkedHashMap<String, T>();
    node.propertyStream()
        .forEach(entry -> map.put(entry.getKey(), read.apply(entry.getKey(), entry.getValue())));
    return map;
  }

  /** The same words with these terms in place of those of the same ids. */
  static Wording better(Wording words, JsonNode better) {
    var terms = new HashMap<>(words.terms());
    map(better, (kind, of) -> map(of, (id, term) -> plain(term)))
        .forEach(
            (kind, of) -> terms.put(kind, joined(words.terms().getOrDefault(kind, Map.of()), of)));
    return new Wording(
        words.language(), words.questions(), terms, words.limits(), words.statements());
  }

  private static Term plain(JsonNode node) {
    return new Term(CatalogueJson.text(node, "label"), CatalogueJson.text(node, "meaning"));
  }

  private static Map<String, Term> joined(Map<String, Term> terms, Map<String, Term> better) {
    var all = new LinkedHashMap<>(terms);
    all.putAll(better);
    return all;
  }
}
