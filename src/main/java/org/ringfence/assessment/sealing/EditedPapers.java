package org.ringfence.assessment.sealing;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ringfence.assessment.council.IssueBook;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.ledger.RegisterErrors;
import org.ringfence.assessment.paper.PaperEnding;
import org.ringfence.assessment.paper.PaperSealing;
import org.ringfence.assessment.paper.WrittenPaper;
import org.ringfence.assessment.people.KeyRing;
import org.ringfence.assessment.verify.CarriedRecords;
import org.ringfence.assessment.verify.PaperDifferences;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.PaperReading;
import org.ringfence.files.Sha256;
import org.ringfence.files.TemporaryFolder;
import org.ringfence.files.UniformZipWriter;
import org.ringfence.files.WholeFile;
import org.ringfence.model.disclosure.Edition;
import org.ringfence.model.outcome.FileFaults;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.verdict.SealedPart;
import org.ringfence.model.verdict.TextChange;
import org.ringfence.model.verdict.Verdict;
import org.ringfence.report.check.SealedPaper;
import org.ringfence.report.office.PackedParts;
import org.ringfence.report.sealing.PersonalTraces;
import org.ringfence.report.sealing.SealingRules;
import org.ringfence.signing.PaperSeal;
import org.ringfence.signing.SigningKey;

/**
 * Gives out papers that somebody edited in Word or Excel: whoever does so sees what was edited, and
 * seals every byte of it with their own key.
 */
public final class EditedPapers {
  private static final String SEALED = TEXTS.say("nothing.sealed");

  private final CatalogueServices knowledge;
  private final KeyRing ring;
  private final PaperSealing sealing;
  private final EditedIssues issues;
  private final LeakCheck leaks;
  private final PaperReading papers;
  private final PaperDifferences differences;
  private final CarriedRecords records;

  public EditedPapers(
      CatalogueServices knowledge,
      KeyRing ring,
      PaperSealing sealing,
      EditedIssues issues,
      LeakCheck leaks) {
    this.knowledge = knowledge;
    this.ring = ring;
    this.sealing = sealing;
    this.issues = issues;
    this.leaks = leaks;
    this.papers = new PaperReading(knowledge);
    this.differences = new PaperDifferences(knowledge);
    this.records = new CarriedRecords(knowledge);
  }

  /** A paper that can be sealed: what it carries, and its parts without traces of persons. */
  private record Ready(EditedPaper seen, EditedIssues.Order order, Map<String, byte[]> parts) {}

  /**
   * Looks at a paper that is to be given out. Refused, and said where, if what it carries does not
   * hold, if anything in it could look different tomorrow or is not seen, and if a public paper
   * tells what is withheld.
   */
  public Outcome<EditedPaper> look(Path file) {
    return RegisterErrors.problems(() -> ready(file).map(Ready::seen));
  }

  /**
   * Seals a paper that somebody has looked at and confirmed, with the key of this computer's user,
   * and records that.
   *
   * @param out where to; the same file seals it in its place
   * @param why why it corrects the one given out before; empty where it does not
   * @param passphrase of the key
   */
  public Outcome<WrittenPaper> seal(EditedPaper seen, Path out, String why, char[] passphrase) {
    return RegisterErrors.problems(
        () ->
            ready(seen.file())
                .then(ready -> unchanged(seen, ready))
                .then(ready -> reasoned(seen, ready, why))
                .then(ready -> PaperEnding.checked(ready.order().kind(), out).map(_ -> ready))
                .then(
                    ready ->
                        unlocked(passphrase)
                            .then(key -> WholeFile.write(out, sealed(ready, key)))
                            .then(
                                path ->
                                    issues
                                        .keep(ready.order(), out, why)
                                        .map(_ -> given(path, seen)))));
  }

  private WrittenPaper given(Path file, EditedPaper seen) {
    return new WrittenPaper(
        file, Optional.of(sealing.said(knowledge.phrases(), seen.version())), List.of());
  }

  private Outcome<Ready> reasoned(EditedPaper seen, Ready ready, String why) {
    return reasoned(ready.seen().despiteMissingEvidence(seen.despite()), why).map(_ -> ready);
  }

  /** Whether a paper can be given out, by its evidence and by what is said of the one before it. */
  public Outcome<EditedPaper> reasoned(EditedPaper seen, String why) {
    return seen.complete().then(_ -> corrected(seen, why));
  }

  private Outcome<EditedPaper> corrected(EditedPaper seen, String why) {
    return IssueBook.correction(knowledge.phrases(), seen.before(), true, why)
        .<Outcome<EditedPaper>>map(problem -> new Outcome.Refused<>(List.of(problem)))
        .orElseGet(() -> Outcome.done(seen));
  }

  private Outcome<SigningKey> unlocked(char[] passphrase) {
    return ring.own().isEmpty() ? TEXTS.refused("edited.no-key", "") : ring.unlock(passphrase);
  }

  private static Outcome<Ready> unchanged(EditedPaper seen, Ready now) {
    return seen.parts().equals(now.seen().parts())
        ? Outcome.done(now)
        : TEXTS.refused("edited.saved-since", seen.file().toString());
  }

  private Outcome<Ready> ready(Path file) {
    return PackedParts.ofPaper(file)
        .then(
            parts ->
                papers
                    .contents(file)
                    .then(contents -> holding(file, contents))
                    .then(contents -> ready(file, contents, parts)));
  }

  /**
   * What a paper carries, if all of it holds and something in it is signed; else says where not.
   */
  private Outcome<PaperContents> holding(Path file, PaperContents contents) {
    var verdict = records.alone(contents);
    return verdict.level() == Verdict.Level.CHANGED || contents.sealed().isEmpty()
        ? new Outcome.Refused<>(unsound(file, verdict))
        : Outcome.done(contents);
  }

  private static List<Problem> unsound(Path file, Verdict verdict) {
    return Stream.concat(
            Stream.of(verdict.headline()),
            verdict.lines().stream()
                .filter(line -> line.mark() == Verdict.Mark.BAD)
                .map(Verdict.Line::text))
        .map(what -> new Problem(what, file.toString(), TEXTS.say("edited.mend")))
        .toList();
  }

  private Outcome<Ready> ready(Path file, PaperContents contents, Map<String, byte[]> parts) {
    var edited = !differences.isAsWritten(file, contents);
    var clean = new LinkedHashMap<>(parts);
    if (edited) {
      PersonalTraces.takeOut(clean);
    }
    return lasting(file, clean, () -> told(file, contents))
        .then(lasting -> leakless(file, contents, lasting))
        .map(passed -> ready(file, contents, clean, edited));
  }

  private Ready ready(
      Path file, PaperContents contents, Map<String, byte[]> parts, boolean edited) {
    var seen = new ArrayList<TextChange>();
    var notes = new ArrayList<String>();
    switch (differences.of(file, contents)) {
      case Outcome.Done<List<TextChange>>(var changes) -> seen.addAll(changes);
      case Outcome.Refused<List<TextChange>>(var problems) ->
          problems.forEach(problem -> notes.add(problem.what() + " " + problem.mend()));
    }
    var order = issues.order(contents);
    earlier(order, contents).ifPresent(notes::add);
    var paper =
        new EditedPaper(
            file,
            hashes(parts),
            edited,
            seen,
            notes,
            new PaperDrafts(knowledge.phrases()).of(contents),
            order.version(),
            issues.lost(contents),
            false,
            order.last());
    return new Ready(paper, order, parts);
  }

  /** What an officer printed of a version is theirs to put right; nobody else edits the file. */
  private Optional<String> earlier(EditedIssues.Order order, PaperContents contents) {
    var printed = contents.enclosure().version();
    return order
        .last()
        .filter(_ -> printed != order.version())
        .map(
            last ->
                knowledge
                    .phrases()
                    .say(
                        "paper.edited.again",
                        knowledge.phrases().day(last.on()),
                        last.version(),
                        printed,
                        order.version()));
  }

  private static Outcome<Map<String, byte[]>> lasting(
      Path file, Map<String, byte[]> parts, Supplier<Map<String, byte[]>> fresh) {
    var rules = new SealingRules(parts);
    var faults = new FileFaults(file.toString(), ", ", SEALED);
    for (var found :
        List.of(rules.changing(), rules.counting(fresh), rules.hiding(), labels(rules, fresh))) {
      found.forEach(one -> faults.add(one.where(), one.what(), one.mend()));
    }
    return faults.isEmpty() ? Outcome.done(parts) : faults.refused();
  }

  /** The paper is made again only where a label says something at all. */
  private static List<Problem> labels(SealingRules rules, Supplier<Map<String, byte[]>> fresh) {
    return rules.labels(Map.of()).isEmpty() ? List.of() : rules.labels(fresh.get());
  }

  private Outcome<Map<String, byte[]>> leakless(
      Path file, PaperContents contents, Map<String, byte[]> parts) {
    if (!contents.shorts().isEmpty()) {
      return TEXTS.refused("edited.too-many", file.toString());
    }
    if (contents.edition() == Edition.EXEMPT) {
      return Outcome.done(parts);
    }
    return leaks
        .passed(file, contents, parts, told(file, contents))
        .then(passed -> marked(file, contents, passed));
  }

  private Outcome<Map<String, byte[]>> marked(
      Path file, PaperContents contents, Map<String, byte[]> parts) {
    var taken =
        differences.of(file, contents) instanceof Outcome.Done<List<TextChange>>(var changes)
            ? TakenMarks.problems(file, changes)
            : List.<Problem>of();
    return taken.isEmpty() ? Outcome.done(parts) : new Outcome.Refused<>(taken);
  }

  /** What Ringfence writes of the same may be said; nothing where it can't be made again. */
  private Map<String, byte[]> told(Path file, PaperContents contents) {
    return switch (differences.with(file, contents, PackedParts::ofPaper)) {
      case Outcome.Done<Map<String, byte[]>>(var parts) -> parts;
      case Outcome.Refused<Map<String, byte[]>> _ -> Map.of();
    };
  }

  private static List<SealedPart> hashes(Map<String, byte[]> parts) {
    return parts.entrySet().stream()
        .map(part -> new SealedPart(part.getKey(), hash(part.getValue())))
        .toList();
  }

  private static String hash(byte[] bytes) {
    try {
      return Sha256.of(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  private WholeFile.Content sealed(Ready ready, SigningKey key) {
    var today = LocalDate.now(knowledge.clock());
    var order = ready.order();
    var paper = new PaperSeal.Paper(order.kind().id(), order.edition().id(), order.version());
    var edited = ready.seen().edited();
    return out -> {
      var loose = Files.createTempFile(TemporaryFolder.current(), "ringfence-check", ".paper");
      try {
        try (var raw = Files.newOutputStream(loose)) {
          pack(ready.parts(), raw);
        }
        SealedPaper.write(
            loose, parts -> sealing.seal(key, paper, edited, today, parts).text(), out);
      } finally {
        Files.deleteIfExists(loose);
      }
    };
  }

  private static void pack(Map<String, byte[]> parts, OutputStream out) throws IOException {
    var zip = new UniformZipWriter(out);
    for (var part : parts.entrySet()) {
      zip.add(part.getKey(), new ByteArrayInputStream(part.getValue()));
    }
    zip.finish();
  }

  /** Where a sealed copy is put if nobody says where. */
  public static Path beside(Path file) {
    var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("paper");
    var dot = name.lastIndexOf('.');
    var end = dot < 0 ? name.length() : dot;
    return file.resolveSibling(name.substring(0, end) + "-issued" + name.substring(end));
  }
}
