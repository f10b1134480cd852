package org.ringfence.assessment.sealing;

import static org.ringfence.assessment.problem.AssessmentTexts.TEXTS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ringfence.assessment.council.CouncilRecords;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.editing.AssessmentReader;
import org.ringfence.assessment.verify.record.PaperContents;
import org.ringfence.assessment.verify.record.PublicCopies.PublicCopy;
import org.ringfence.exchange.conversion.RecordLeaves;
import org.ringfence.exchange.conversion.SnapshotText;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Wording;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.register.Register;
import org.ringfence.report.sealing.text.SearchableText;
import org.ringfence.signing.SignedRecord;
import org.ringfence.signing.Snapshot;

/**
 * Looks whether a public paper that somebody edited says anything, in any part of the file, that
 * its edition withholds. What is withheld is in the register alone; where the register does not
 * hold a record of the paper, the answer is a refusal.
 */
public final class LeakCheck {
  /** What people type of a site, its equipment and who said what. */
  private static final Pattern TYPED =
      Pattern.compile(
          "/entry/(installation|site/(name|address.*|uprn)|contract/name)|/people/[^/]+"
              + "|/attachments/[^/]+/\\d+/name"
              + "|/(devices|assessment|places|earlier|history)/(.*/)?(label|model|firmware|mac|ip"
              + "|place|by|ref|note|why|reason|cost|serials|macs|takenOff|attached)(/\\d+)?");

  private static final Pattern AMOUNT = Pattern.compile("£?[\\d,]+(\\.\\d\\d)?");

  /** Such as a serial number or an address in a note; no plain number, day or year. */
  private static final Pattern CODES =
      Pattern.compile("(?=.*\\d)(?=.*(\\p{L}|\\d\\D+\\d\\D+\\d\\D+\\d)).*");

  private static final int CODE = 6;
  private static final int WINDOW = 6;
  private static final int SHORTEST = 3;
  private static final int LONG = 8;
  private static final int LABEL = 12;
  private static final int FULL_AMOUNT = 1_000;
  private static final long PENCE = 100;

  private final Register register;
  private final AssessmentReader opened;
  private final CouncilRecords books;
  private final SnapshotMaker snapshots;
  private final Wording wording;

  public LeakCheck(
      Register register,
      CatalogueServices knowledge,
      AssessmentReader opened,
      CouncilRecords books) {
    this.register = register;
    this.opened = opened;
    this.books = books;
    this.snapshots = new SnapshotMaker(knowledge);
    this.wording = knowledge.wording();
  }

  /**
   * The parts of the file, if none of them tells what is withheld.
   *
   * @param fresh the parts of the same paper as Ringfence writes it, none where it can't; what it
   *     says may be said
   */
  Outcome<Map<String, byte[]>> passed(
      Path file, PaperContents contents, Map<String, byte[]> parts, Map<String, byte[]> fresh) {
    if (!contents.wholeRecords().isEmpty()) {
      return TEXTS.refused("leak.record", file.toString());
    }
    return withheld(file, contents)
        .then(
            secrets -> {
              var told = SearchableText.of(fresh);
              var hidden = secrets.stream().filter(one -> !isIn(one, told)).toList();
              var problems = problems(file, SearchableText.of(parts), hidden);
              return problems.isEmpty() ? Outcome.done(parts) : new Outcome.Refused<>(problems);
            });
  }

  private static boolean isIn(String secret, List<SearchableText.Words> words) {
    return words.stream().anyMatch(part -> part.says(secret));
  }

  private static List<Problem> problems(
      Path file, List<SearchableText.Words> parts, List<String> hidden) {
    return parts.stream()
        .flatMap(
            part ->
                Stream.concat(
                    hidden.stream()
                        .filter(part::says)
                        .map(
                            secret ->
                                TEXTS.problem("leak.secret", file + ", " + part.place(), secret)),
                    Stream.of(part)
                        .filter(SearchableText.Words::camera)
                        .map(_ -> TEXTS.problem("leak.picture", file + ", " + part.place()))))
        .distinct()
        .toList();
  }

  private Outcome<Set<String>> withheld(Path file, PaperContents contents) {
    Outcome<Set<String>> all = Outcome.done(new HashSet<>());
    for (var copy : contents.copies()) {
      all =
          all.then(
              secrets ->
                  withheld(file, copy)
                      .map(
                          more -> {
                            secrets.addAll(more);
                            return secrets;
                          }));
    }
    return all;
  }

  private Outcome<List<String>> withheld(Path file, PublicCopy copy) {
    var entry =
        register.entriesOf(copy.subject().installationId()).stream()
            .filter(one -> one.revision() == copy.subject().revision())
            .findFirst();
    return entry
        .map(
            found ->
                whole(file, found, copy)
                    .then(
                        json ->
                            opened
                                .dossier(found)
                                .map(dossier -> withheld(found, copy, json, dossier))))
        .orElseGet(() -> unknown(file, copy));
  }

  private Outcome<String> whole(Path file, RegisterEntry entry, PublicCopy copy) {
    var signed = copy.record();
    return signed.isPresent()
        ? Snapshot.read(file.toString(), register.snapshot(entry.assessmentId()).orElse(""))
            .then(
                snapshot ->
                    snapshot.root().equals(signed.get().snapshot().root())
                        ? Outcome.done(snapshot.json())
                        : unknown(file, copy))
        : opened
            .dossier(entry)
            .map(dossier -> new SnapshotText().write(snapshots.content(dossier, "")));
  }

  private static <T> Outcome<T> unknown(Path file, PublicCopy copy) {
    return TEXTS.refused("leak.no-record", file.toString(), copy.subject().name());
  }

  private List<String> withheld(
      RegisterEntry entry, PublicCopy copy, String whole, Dossier dossier) {
    var left =
        copy.record()
            .map(SignedRecord::snapshot)
            .map(Snapshot::json)
            .orElse(copy.carried().draft());
    var told =
        RecordLeaves.of(left).stream().map(RecordLeaves.Leaf::text).collect(Collectors.toSet());
    var secrets = new ArrayList<String>();
    RecordLeaves.of(whole).stream()
        .filter(leaf -> TYPED.matcher(leaf.place()).matches())
        .map(RecordLeaves.Leaf::text)
        .filter(Predicate.not(told::contains))
        .forEach(secrets::add);
    besides(entry, kinds(copy), secrets);
    signers(dossier, secrets);
    answers(copy, dossier, secrets);
    return secrets.stream()
        .flatMap(secret -> Stream.concat(Stream.of(secret), pieces(secret)))
        .flatMap(LeakCheck::searched)
        .distinct()
        .toList();
  }

  /** Who signed and why they accept the risk; what the paper says of it itself may be said. */
  private static void signers(Dossier dossier, List<String> secrets) {
    for (var signature : dossier.signOffs()) {
      secrets.add(signature.name());
      turned(signature.name()).forEach(secrets::add);
      secrets.add(signature.reason());
    }
  }

  /** A name with the family's first, as lists have it: "Lovelace, Ada". */
  private static Stream<String> turned(String name) {
    var last = name.strip().lastIndexOf(' ');
    return last < 0
        ? Stream.empty()
        : Stream.of(", ", " ")
            .map(
                between ->
                    name.strip().substring(last + 1) + between + name.strip().substring(0, last));
  }

  /** What an answer says that the paper withholds, behind its question or in words of its own. */
  private void answers(PublicCopy copy, Dossier dossier, List<String> secrets) {
    var words = dossier.words().orElse(wording);
    copy.extract()
        .answers()
        .forEach(
            (question, answer) -> {
              if (answer.shown().isEmpty()) {
                for (var value : dossier.assessment().answer(question).values()) {
                  var label = words.valueLabel(question, value);
                  secrets.add(words.title(question) + ": " + label);
                  if (SearchableText.bare(label).length() >= LABEL) {
                    secrets.add(label);
                  }
                }
              }
            });
  }

  private static Set<DetailKind> kinds(PublicCopy copy) {
    return copy.carried().kinds().stream()
        .flatMap(id -> DetailKind.of(id).stream())
        .collect(Collectors.toSet());
  }

  /** What the council keeps beside its assessments and papers tell only where it may be told. */
  private void besides(RegisterEntry entry, Set<DetailKind> withheld, List<String> secrets) {
    var organisation = entry.organisation().id();
    if (withheld.contains(DetailKind.PRICE)) {
      for (var cost : books.treatments().costs(organisation)) {
        if (cost.own()) {
          secrets.add(cost.source());
          Stream.of(cost.perInstallation(), cost.perCamera())
              .map(amount -> Long.toString(amount.pence() / PENCE))
              .forEach(secrets::add);
        }
      }
    }
    if (withheld.contains(DetailKind.NOTE)) {
      books.actions().actions(organisation).forEach(action -> secrets.add(action.what()));
    }
  }

  /** Of a longer text, every few words on end, and each number or code in it, tell as much. */
  private static Stream<String> pieces(String text) {
    var words = List.of(text.strip().split("\\s+"));
    var codes =
        words.stream()
            .map(word -> word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", ""))
            .filter(word -> word.length() >= CODE && CODES.matcher(word).matches());
    return Stream.concat(
        codes,
        IntStream.rangeClosed(0, words.size() - WINDOW)
            .mapToObj(at -> String.join(" ", words.subList(at, at + WINDOW))));
  }

  /** The forms in which it is looked for; none where it is too short to tell anything. */
  private static Stream<String> searched(String secret) {
    if (AMOUNT.matcher(secret).matches()) {
      var pounds = secret.replaceAll("[£,]|\\.\\d\\d$", "");
      return Optional.of(pounds)
          .filter(text -> text.length() < LONG && !text.isEmpty())
          .map(Integer::parseInt)
          .filter(amount -> amount >= FULL_AMOUNT)
          .stream()
          .flatMap(amount -> Stream.of("%d".formatted(amount), "%,d".formatted(amount)));
    }
    return SearchableText.bare(secret).length() < SHORTEST
        ? Stream.empty()
        : Stream.of(secret.strip());
  }
}
