package org.ringfence.catalogue;

import java.util.List;
import java.util.function.Supplier;
import org.ringfence.json.MalformedException;
import org.ringfence.json.StrictJson;
import org.ringfence.model.method.FoundOn;
import org.ringfence.model.method.Wording;

/** Reads a catalogue from its parts. */
public final class CatalogueReader {
  private static final String METHOD = "method.json";
  private static final String WIZARD = "wizard.json";
  private static final String EQUIPMENT = "equipment.json";
  private static final String TERMS = "terms.json";
  private static final String COMMITTEE = "committee.json";
  private static final String PAPERS = "papers.json";
  private static final String WORDS = "wording/en-GB.json";

  private final ReadParts source;

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
    return whole(this::catalogue);
  }

  private static <T> T whole(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (MalformedException e) {
      throw new CatalogueException("the catalogue can't be read: " + e.getMessage(), e);
    }
  }

  private Catalogue catalogue() {
    var method = new MethodReader(tree(METHOD)).read();
    var words = worded(new WordingReader(tree(WORDS), method.ageing()).read());
    var firstPass = tree(WIZARD).texts("firstPass");
    var papers = new PapersReader(tree(PAPERS), tree(WORDS)).read().cleared(clearances());
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
   * Areas in which officers clear a paper. They stand apart from what a signature names, in place
   * of those that it does name: a committee expects more than it once did, and no record keeps any.
   */
  private List<String> clearances() {
    return tree(COMMITTEE, source.apart(COMMITTEE)).texts("clearances");
  }

  /**
   * What is asked again when a device is replaced. It stands apart from what a signature names: it
   * says which answers somebody has to look at, and no number or word of a record rests on it.
   */
  private List<Catalogue.Found> foundOn() {
    var table = tree(EQUIPMENT, source.apart(EQUIPMENT));
    return table.object("foundOn").each(CatalogueReader::found).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Catalogue.Found> found(StrictJson table, String equipment) {
    var on =
        FoundOn.of(equipment)
            .orElseThrow(() -> new CatalogueException("nothing is found on \"" + equipment + "\""));
    return table.texts(equipment).stream()
        .map(question -> new Catalogue.Found(question, on))
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

  private StrictJson tree(String part) {
    return tree(part, source.text(part));
  }

  private static StrictJson tree(String part, String text) {
    try {
      return StrictJson.of(text);
    } catch (MalformedException e) {
      throw new CatalogueException("the catalogue's part " + part + " can't be read", e);
    }
  }
}
