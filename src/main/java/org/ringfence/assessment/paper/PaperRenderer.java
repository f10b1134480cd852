package org.ringfence.assessment.paper;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.files.WholeFile;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Progress;
import org.ringfence.model.paper.EstateReportData;
import org.ringfence.model.paper.PaperFormat;
import org.ringfence.model.paper.PaperKind;
import org.ringfence.model.paper.PaperOrder;
import org.ringfence.model.paper.PaperPlan;
import org.ringfence.report.office.PaperFile;
import org.ringfence.report.template.Template;

/** Turns a brief into the paper that was ordered, or into a plan of it. */
public final class PaperRenderer {
  private static final int SHORTEST_PASSWORD = 8;
  private static final int LONGEST_NAME = 60;

  private final CatalogueServices knowledge;
  private final PaperCautions cautions;
  private final TemplateDesk templates;

  PaperRenderer(CatalogueServices knowledge) {
    this.knowledge = knowledge;
    this.cautions = new PaperCautions(knowledge);
    this.templates = new TemplateDesk(knowledge);
  }

  /** What will be in the paper. */
  Outcome<PaperPlan> plan(PaperOrder order, EstateReportData brief) {
    return templates
        .cautions(order)
        .then(more -> writer(order).map(writer -> plan(order, brief, writer, more)));
  }

  private PaperPlan plan(
      PaperOrder order, EstateReportData brief, PaperWriter writer, List<String> ofTemplate) {
    return new PaperPlan(
        writer.title().apply(brief),
        name(order, brief),
        writer.marking().apply(brief),
        writer.parts().apply(brief),
        cautions.withheld(brief),
        Stream.concat(cautions(order, brief).stream(), ofTemplate.stream()).toList(),
        missing(order, brief),
        List.of());
  }

  private List<String> missing(PaperOrder order, EstateReportData brief) {
    return order.kind() == PaperKind.COMMITTEE
        ? knowledge.papers().committee().missing(brief)
        : order.answering().map(one -> cautions.undecided(one, brief)).orElse(List.of());
  }

  private List<String> cautions(PaperOrder order, EstateReportData brief) {
    return order
        .answering()
        .map(one -> cautions.ofAnswer(one, brief))
        .orElseGet(() -> cautions.of(brief));
  }

  /**
   * Writes the paper whole or not at all.
   *
   * @param password locks the file
   * @param stamp seals what is written, before it is locked
   */
  Outcome<Path> write(
      PaperOrder order,
      EstateReportData brief,
      Path file,
      Optional<char[]> password,
      PaperSealing.Stamp stamp,
      Progress progress) {
    return PaperEnding.checked(order.kind(), file)
        .then(_ -> decided(order, brief))
        .then(_ -> allowed(password))
        .then(lock -> locked(order, brief, file, lock, stamp, progress));
  }

  /** No answer goes out while something in it has to be decided. */
  private Outcome<PaperOrder> decided(PaperOrder order, EstateReportData brief) {
    var open =
        order.issue()
            ? order.answering().map(one -> cautions.undecided(one, brief)).orElse(List.of())
            : List.<String>of();
    return open.isEmpty()
        ? Outcome.done(order)
        : TEXTS.refused("order.request-undecided", "", String.join("; ", open));
  }

  /** A passphrase for a paper, where there is one, if it is long enough. */
  static Outcome<Optional<char[]>> allowed(Optional<char[]> password) {
    return password.filter(word -> word.length < SHORTEST_PASSWORD).isPresent()
        ? TEXTS.refused("order.passphrase-short", "", SHORTEST_PASSWORD)
        : Outcome.done(password);
  }

  private Outcome<Path> locked(
      PaperOrder order,
      EstateReportData brief,
      Path file,
      Optional<char[]> password,
      PaperSealing.Stamp stamp,
      Progress progress) {
    return writer(order, PaperFormat.EXCEL.isOf(file))
        .then(
            writer ->
                templates
                    .chosen(order, PaperFormat.EXCEL.isOf(file))
                    .then(
                        template ->
                            written(
                                order,
                                file,
                                password,
                                stamp.on(writer.content().content(brief, progress, template)),
                                template)));
  }

  private static Outcome<Path> written(
      PaperOrder order,
      Path file,
      Optional<char[]> password,
      WholeFile.Content content,
      Optional<Template> template) {
    Supplier<Outcome<Path>> writing = () -> PaperFile.write(file, content, password);
    return template
        .map(one -> one.guarded(order.template().orElse(file), writing))
        .orElseGet(writing);
  }

  /** How the paper is made; refused where there is no such paper in this edition. */
  Outcome<PaperWriter> writer(PaperOrder order) {
    return writer(order, false);
  }

  private Outcome<PaperWriter> writer(PaperOrder order, boolean asBook) {
    return OrderRules.possible(order, LocalDate.now(knowledge.clock()))
        .then(possible -> made(possible, asBook));
  }

  private Outcome<PaperWriter> made(PaperOrder order, boolean asBook) {
    return PaperWriter.of(order, knowledge, asBook)
        .map(Outcome::done)
        .orElseGet(() -> TEXTS.refused("order.no-edition", "", order.edition().id()));
  }

  /** A short name without anything that a file system or a committee's system trips over. */
  private static String name(PaperOrder order, EstateReportData brief) {
    var subject =
        order.kind().isAboutOne()
            ? brief.installations().getFirst().name()
            : brief.organisation().name();
    var ending = PaperEnding.usual(order.kind());
    return "%s-%s-%s%s".formatted(plain(subject), order.kind().id(), order.edition().id(), ending);
  }

  private static String plain(String text) {
    var letters = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var words =
        Arrays.stream(letters.split("[^a-z0-9]+"))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("-"));
    return words.substring(0, Math.min(LONGEST_NAME, words.length()));
  }
}
