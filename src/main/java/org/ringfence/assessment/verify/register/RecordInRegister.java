package org.ringfence.assessment.verify.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AnswerInheritance;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.assessment.dossier.SnapshotMaker;
import org.ringfence.assessment.evidence.AttachedRef;
import org.ringfence.assessment.evidence.FreshEvidence;
import org.ringfence.exchange.conversion.SnapshotContent;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.DeviceHistory;
import org.ringfence.model.installation.EquipmentHistory;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.installation.PlacedAttachment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.register.Register;

/**
 * Compares what was signed of an assessment with what the register's own tables hold of it, which
 * can't change once it is signed. Lists and papers go by what was signed; who changed the tables
 * wants them to say something else.
 *
 * <p>What is answered for a whole organisation, a contract or a site may have changed since, and so
 * may the contract: that is no difference here.
 */
final class RecordInRegister {
  private final Register register;
  private final CatalogueServices knowledge;
  private final AttachedRef refs;

  RecordInRegister(Register register, CatalogueServices knowledge) {
    this.register = register;
    this.knowledge = knowledge;
    this.refs = new AttachedRef(knowledge.phrases());
  }

  /** What is otherwise in the register than was signed, each in a few words; none where nothing. */
  List<String> differences(RegisterEntry entry, SnapshotContent signed) {
    var found = new TreeSet<String>();
    if (!isSamePlace(entry, signed.entry())) {
      found.add(say("place"));
    }
    var id = entry.assessmentId();
    if (!register.equipment(id).equals(signed.assessment().equipment())
        || !told(register.equipmentHistory(id)).equals(told(signed.history()))) {
      found.add(say("devices"));
    }
    if (!register.reconciled(id).equals(signed.assessment().reconciled())) {
      found.add(say("reconciled"));
    }
    if (!register.reopened(id).equals(signed.earlier())) {
      found.add(say("reopened"));
    }
    found.addAll(answers(entry, signed));
    return List.copyOf(found);
  }

  /** Of which nothing is known, that need not be said line by line. */
  private static List<Object> told(EquipmentHistory history) {
    var lines = new ArrayList<>(history.devices());
    while (!lines.isEmpty() && lines.getLast().equals(DeviceHistory.NONE)) {
      lines.removeLast();
    }
    var facts = new TreeMap<>(history.facts());
    facts.values().removeIf(List::isEmpty);
    return List.of(lines, facts, history.takenOff());
  }

  private String say(String part) {
    return knowledge.phrases().say("verify.held." + part);
  }

  private static boolean isSamePlace(RegisterEntry is, RegisterEntry was) {
    return is.organisation().equals(was.organisation())
        && is.site().equals(was.site())
        && is.installationId().equals(was.installationId())
        && is.installation().equals(was.installation())
        && is.assessedOn().equals(was.assessedOn())
        && is.follows().equals(was.follows())
        && !isRenamed(is.contract(), was.contract());
  }

  /** An installation may come under another contract at any time; none ever gets another name. */
  private static boolean isRenamed(Optional<Contract> is, Optional<Contract> was) {
    return is.isPresent()
        && was.isPresent()
        && is.get().id().equals(was.get().id())
        && !is.equals(was);
  }

  /** The questions whose answer, or what is attached to it, is another. */
  private List<String> answers(RegisterEntry entry, SnapshotContent signed) {
    var own = AnswerInheritance.own(entry);
    var is =
        refs.in(register.answers(entry), FreshEvidence.of(register, entry)).stream()
            .filter(one -> one.place().equals(own))
            .collect(Collectors.toMap(PlacedAnswer::question, Function.identity()));
    var was =
        SnapshotMaker.placed(signed).entrySet().stream()
            .filter(one -> one.getValue().place().scope() == Scope.INSTALLATION)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    var other = differing(is, was);
    other.addAll(differing(attached(entry, own, is), attached(signed, was)));
    return other.stream()
        .map(one -> AssessmentPhrases.inSentence(knowledge.wording().title(one)))
        .toList();
  }

  private Map<String, List<Attachment>> attached(
      RegisterEntry entry, AnswerPlace own, Map<String, PlacedAnswer> answers) {
    return register.attachments().of(entry).stream()
        .filter(one -> one.place().equals(own) && answers.containsKey(one.question()))
        .collect(
            Collectors.groupingBy(
                PlacedAttachment::question,
                Collectors.mapping(PlacedAttachment::attachment, Collectors.toList())));
  }

  private static Map<String, List<Attachment>> attached(
      SnapshotContent signed, Map<String, PlacedAnswer> answers) {
    return signed.attachments().entrySet().stream()
        .filter(one -> answers.containsKey(one.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <T> Set<String> differing(Map<String, T> is, Map<String, T> was) {
    return Stream.concat(is.keySet().stream(), was.keySet().stream())
        .filter(key -> !Optional.ofNullable(is.get(key)).equals(Optional.ofNullable(was.get(key))))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
