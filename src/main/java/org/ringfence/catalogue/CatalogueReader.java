package org.ringfence.catalogue;

import java.util.List;
import org.ringfence.model.method.FoundOn;
import org.ringfence.model.method.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a catalogue from its parts. */
public final class CatalogueReader {
  private static final String METHOD = "method.json";
  private static final String WIZARD = "wizard.json";
  private static final String EQUIPMENT = "equipment.json";
  private static final String TERMS = "terms.json";
  private static final String PAPERS = "papers.json";
  private static final String WORDS = "wording/en-GB.json";

  private final ReadParts source;
  private final JsonMapper json =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Reads from this source. */
  public CatalogueReader(CatalogueSource source) {
    this.source = new ReadParts(source);
  }

  /**
   * The whole catalogue. It may still name what it doesn't hold: see {@link CatalogueCheck}.
   *
   * @throws CatalogueException where a part is missing or malformed
   */
  public Catalogue read() {
    var method = new MethodReader(tree(METHOD)).read();
    var words = worded(new WordingReader(tree(WORDS), method.ageing()).read());
    var firstPass = CatalogueJson.texts(tree(WIZARD), "firstPass");
    var papers = new PapersReader(tree(PAPERS), tree(WORDS)).read();
    var reference = new ReferenceReader(source).read();
    return new Catalogue(
        method,
        words,
        firstPass,
        foundOn(),
        papers,
        reference,
        new Catalogue.Hashes(source.hash(METHOD), source.hashOfAll()));
  }

  /**
   * The words with those that are said better since. They stand apart from what a signature names:
   * no number rests on them, and no record keeps them.
   */
  private Wording worded(Wording words) {
    return source.has(TERMS)
        ? WordingReader.better(words, tree(TERMS, source.apart(TERMS)))
        : words;
  }

  /**
   * What is asked again when a device is replaced. It stands apart from what a signature names: it
   * says which answers somebody has to look at, and no number or word of a record rests on it.
   */
  private List<Catalogue.Found> foundOn() {
    var table = tree(EQUIPMENT, source.apart(EQUIPMENT));
    return CatalogueJson.members(CatalogueJson.field(table, "foundOn"), CatalogueReader::found)
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Catalogue.Found> found(String equipment, JsonNode questions) {
    var on =
        FoundOn.of(equipment)
            .orElseThrow(() -> new CatalogueException("nothing is found on \"" + equipment + "\""));
    return questions
        .valueStream()
        .map(question -> new Catalogue.Found(question.asString(), on))
        .toList();
  }

  /**
   * What a record is worked out with, of a catalogue that was released.
   *
   * @throws CatalogueException where a part is missing or malformed
   */
  ReleasedCatalogue readReleased() {
    var method = new MethodReader(tree(METHOD)).read();
    var words = new WordingReader(tree(WORDS), method.ageing()).read();
    var reference = new ReferenceReader(source).read();
    // Not needed to work anything out, but part of what a signature names.
    source.text(WIZARD);
    source.text(PAPERS);
    return new ReleasedCatalogue(
        method, words, reference, new Catalogue.Hashes(source.hash(METHOD), source.hashOfAll()));
  }

  private JsonNode tree(String part) {
    return tree(part, source.text(part));
  }

  private JsonNode tree(String part, String text) {
    try {
      return json.readTree(text);
    } catch (JacksonException e) {
      throw new CatalogueException("the catalogue's part " + part + " is not JSON", e);
    }
  }
}
