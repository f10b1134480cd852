package org.ringfence.model.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.model.evaluation.AssessedRisk;
import org.ringfence.model.evaluation.DeviceFinding;
import org.ringfence.model.installation.Assessment;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.InheritedAnswer;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.ReopenedAnswer;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Wording;
import org.ringfence.model.signature.SignOff;
import org.ringfence.model.signature.SignedState;

/**
 * All there is to say about one assessment: what is recorded, what it scores, and the sentences
 * that explain it. Screens and papers print it and compute nothing.
 *
 * @param entry where it stands in the register
 * @param assessment every answer as it resolves for this installation
 * @param places by question id, where each answer is kept; a question nobody answered has none
 * @param devices each device and who made it, in order
 * @param risk the scores with every step
 * @param sentence the one sentence that leads: "High today; moderate if …"
 * @param cautions what has to be said directly after it, each a sentence
 * @param reasons what makes the score what it is, weightiest first, each a sentence
 * @param advice what to check next, most valuable first
 * @param signed who signed it, and whether that still holds
 * @param changes what changed since the last signed revision, each a sentence; empty where there is
 *     none, or nothing changed
 * @param attachments by question id, the photos and papers that prove the answer
 * @param reopened what was found on equipment that was replaced, and is not known of the new one,
 *     as long as nobody has decided what becomes of it
 * @param earlier everything that was found on equipment that was replaced, as far as a question of
 *     it is asked
 * @param history how the equipment came to be what it is
 * @param people by id, the names of those who entered answers or equipment, as far as they are
 *     known
 * @param today the day on which this was put together
 * @param words in which its questions and answers are shown, where they are other ones than
 *     today's: those of the day on which it was signed
 */
public record Dossier(
    RegisterEntry entry,
    Assessment assessment,
    Map<String, PlacedAnswer> places,
    List<DeviceFinding> devices,
    AssessedRisk risk,
    String sentence,
    List<String> cautions,
    List<String> reasons,
    List<Advice> advice,
    SignedState signed,
    List<String> changes,
    Map<String, List<Attachment>> attachments,
    List<ReopenedAnswer> reopened,
    List<ReopenedAnswer> earlier,
    EquipmentHistory history,
    Map<String, String> people,
    LocalDate today,
    Optional<Wording> words) {
  public Dossier {
    places = Map.copyOf(places);
    signed = signed.given(risk.status());
    devices = List.copyOf(devices);
    cautions = List.copyOf(cautions);
    reasons = List.copyOf(reasons);
    advice = List.copyOf(advice);
    changes = List.copyOf(changes);
    attachments = Map.copyOf(attachments);
    reopened = List.copyOf(reopened);
    earlier = List.copyOf(earlier);
    people = Map.copyOf(people);
  }

  /** One in today's words with nothing reopened, of which nobody knows who entered its answers. */
  public Dossier(
      RegisterEntry entry,
      Assessment assessment,
      Map<String, PlacedAnswer> places,
      List<DeviceFinding> devices,
      AssessedRisk risk,
      String sentence,
      List<String> cautions,
      List<String> reasons,
      List<Advice> advice,
      SignedState signed,
      List<String> changes,
      Map<String, List<Attachment>> attachments,
      LocalDate today) {
    this(
        entry,
        assessment,
        places,
        devices,
        risk,
        sentence,
        cautions,
        reasons,
        advice,
        signed,
        changes,
        attachments,
        List.of(),
        List.of(),
        EquipmentHistory.NONE,
        Map.of(),
        today,
        Optional.empty());
  }

  /** The same assessment with all of what can come to be another. */
  private Dossier changed(
      SignedState signature,
      List<String> changed,
      Map<String, List<Attachment>> proofs,
      List<ReopenedAnswer> undecided,
      List<ReopenedAnswer> found,
      EquipmentHistory equipment,
      Map<String, String> names,
      Optional<Wording> ofTheDay) {
    return new Dossier(
        entry,
        assessment,
        places,
        devices,
        risk,
        sentence,
        cautions,
        reasons,
        advice,
        signature,
        changed,
        proofs,
        undecided,
        found,
        equipment,
        names,
        today,
        ofTheDay);
  }

  /** The same with what changed since the last sign-off, and with what proves its answers. */
  public Dossier with(List<String> changed, Map<String, List<Attachment>> proofs) {
    return changed(signed, changed, proofs, reopened, earlier, history, people, words);
  }

  /** The same with what was found on equipment that was replaced, and nobody has decided on. */
  public Dossier reopening(List<ReopenedAnswer> undecided) {
    return changed(signed, changes, attachments, undecided, earlier, history, people, words);
  }

  /** Whether a question was asked again for replaced equipment and nobody has answered it. */
  public boolean isOpen(String question) {
    return reopened.stream().anyMatch(was -> was.question().equals(question));
  }

  /** The same with all that was found on equipment before, and how it came to be what it is. */
  public Dossier since(List<ReopenedAnswer> found, EquipmentHistory equipment) {
    return changed(signed, changes, attachments, reopened, found, equipment, people, words);
  }

  /** What was found on a device that was replaced, of a question; empty where nothing was. */
  public Optional<ReopenedAnswer> earlier(String question) {
    return earlier.stream().filter(was -> was.question().equals(question)).findFirst();
  }

  /** The same with the names of those who entered answers, by id. */
  public Dossier naming(Map<String, String> names) {
    return changed(signed, changes, attachments, reopened, earlier, history, names, words);
  }

  /** What is answered for the whole organisation or a contract, in the order of their ids. */
  public List<InheritedAnswer> inherited() {
    return places.values().stream()
        .filter(placed -> placed.place().scope().compareTo(Scope.SITE) < 0)
        .filter(placed -> !placed.answer().values().isEmpty())
        .sorted(Comparator.comparing(PlacedAnswer::question))
        .map(
            placed ->
                new InheritedAnswer(
                    placed.question(), placed.answer().by().strip(), names(placed.enteredBy())))
        .toList();
  }

  private List<String> names(List<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(people.get(id)).stream()).toList();
  }

  /** The same with another text for a paper to carry. */
  public Dossier carrying(String record) {
    return changed(
        signed.carrying(record), changes, attachments, reopened, earlier, history, people, words);
  }

  /** The same with its questions and answers in the words of another day; empty for today's. */
  public Dossier in(Optional<Wording> ofTheDay) {
    return changed(signed, changes, attachments, reopened, earlier, history, people, ofTheDay);
  }

  /** Signatures, in the order given; not empty means locked. */
  public List<SignOff> signOffs() {
    return signed.signOffs();
  }
}
