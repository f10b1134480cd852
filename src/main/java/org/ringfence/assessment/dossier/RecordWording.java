package org.ringfence.assessment.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.ringfence.catalogue.Catalogue;
import org.ringfence.catalogue.ReleasedCatalogues;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.exchange.record.RecordedQuestion;
import org.ringfence.exchange.record.RecordedWords;
import org.ringfence.model.method.Wording;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.model.method.Wording.Term;

/**
 * The words in which the answers of a record are shown: those that it keeps itself, else those of
 * the catalogue under which it was made, and today's for all that the program says of its own.
 */
public final class RecordWording {
  private static final String BASIS = "basis";

  /** What is said of an answer; what a score is called is said in the words of the paper. */
  private static final Set<String> OF_THE_DAY =
      Set.of(BASIS, "fact", "fact-value", "held", "contradiction", "rule", "scope");

  private final Wording today;
  private final String version;
  private final ReleasedCatalogues released = new ReleasedCatalogues();
  private final Map<Source, Optional<Wording>> known = new ConcurrentHashMap<>();

  RecordWording(Catalogue catalogue) {
    this.today = catalogue.wording();
    this.version = catalogue.method().version();
  }

  /** Where the words of a record are from. */
  private record Source(String version, RecordedWords kept) {}

  /** The words of a record; empty where they are today's. */
  public Optional<Wording> of(SnapshotContent content) {
    return of(content.risk().methodVersion(), content.words());
  }

  /**
   * The words of a record; empty where they are today's.
   *
   * @param ofMethod the version of the method that it was scored by
   * @param kept what the record keeps of the words of its day
   */
  public Optional<Wording> of(String ofMethod, RecordedWords kept) {
    return known.computeIfAbsent(
        new Source(ofMethod, kept),
        source -> Optional.of(worded(source)).filter(words -> !words.equals(today)));
  }

  private Wording worded(Source source) {
    var carried =
        !source.version().equals(version)
                && ReleasedCatalogues.versions().contains(source.version())
            ? today.with(released.version(source.version()).wording(), OF_THE_DAY)
            : today;
    return source.kept().equals(RecordedWords.NONE)
        ? carried
        : carried.with(own(source.kept(), carried), OF_THE_DAY);
  }

  /** What a record keeps, with what it leaves out from the words beneath. */
  private static Wording own(RecordedWords kept, Wording beneath) {
    var questions = new LinkedHashMap<String, QuestionText>();
    kept.questions().forEach((id, question) -> questions.put(id, question(id, question, beneath)));
    var bases = labelled(kept.bases(), beneath.terms().getOrDefault(BASIS, Map.of()));
    return new Wording(
        beneath.language(),
        questions,
        Map.of(BASIS, bases),
        beneath.limits(),
        beneath.statements());
  }

  private static QuestionText question(String id, RecordedQuestion kept, Wording beneath) {
    var now =
        Optional.ofNullable(beneath.questions().get(id))
            .orElseGet(() -> new QuestionText("", "", "", "", "", Map.of()));
    return new QuestionText(
        kept.title(),
        kept.ask(),
        now.help(),
        now.why(),
        now.proof(),
        labelled(kept.values(), now.values()));
  }

  /** Labels with the meanings that are known of them. */
  private static Map<String, Term> labelled(Map<String, String> labels, Map<String, Term> known) {
    var terms = new LinkedHashMap<String, Term>();
    labels.forEach(
        (id, label) ->
            terms.put(
                id,
                new Term(
                    label, Optional.ofNullable(known.get(id)).map(Term::meaning).orElse(label))));
    return terms;
  }
}
