package org.ringfence.assessment.evidence;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ringfence.model.installation.AnswerPlace;
import org.ringfence.model.installation.Attachment;
import org.ringfence.model.installation.PlacedAttachment;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.installation.Scope;
import org.ringfence.model.method.Wording;
import org.ringfence.register.Register;
import org.ringfence.register.attachment.AttachmentCondition;
import org.ringfence.register.attachment.Attachments;

/** Looks whether the photos and documents that prove answers are there as they were attached. */
public final class EvidenceCheck {
  private final Register register;
  private final Attachments attachments;
  private final Wording wording;

  public EvidenceCheck(Register register, Wording wording) {
    this(register, register.attachments(), wording);
  }

  /** Of a register whose attachments lie elsewhere. */
  public EvidenceCheck(Register register, Attachments attachments, Wording wording) {
    this.register = register;
    this.attachments = attachments;
    this.wording = wording;
  }

  /** What is missing or of another length; nothing is read, so that any list can ask. */
  public List<EvidenceProblem> present() {
    return problems(any -> true, attachments::presence);
  }

  /** What is missing, of another length, or was changed since; nothing else is read. */
  public List<EvidenceProblem> glance() {
    return problems(any -> true, false);
  }

  /** The same of what the answers of some assessments rest on. */
  public List<EvidenceProblem> glanceAt(Set<String> assessments) {
    return glance().stream()
        .filter(one -> !Collections.disjoint(one.assessments(), assessments))
        .toList();
  }

  /** What is not what was attached; all of it is read. */
  public List<EvidenceProblem> whole() {
    return problems(any -> true, true);
  }

  /** What an assessment's answers rest on and is not what was attached; all of it is read. */
  public List<EvidenceProblem> of(RegisterEntry entry) {
    return of(Set.of(entry.assessmentId()));
  }

  /** The same of several assessments. */
  public List<EvidenceProblem> of(Set<String> assessments) {
    return problems(places -> !Collections.disjoint(places, assessments), true);
  }

  /** What is missing or was found to be damaged while something else read it. */
  public List<EvidenceProblem> glance(Set<String> damaged) {
    return problems(
        any -> true,
        attachment ->
            damaged.contains(attachment.sha256())
                ? AttachmentCondition.DAMAGED
                : attachments.condition(attachment, false));
  }

  private List<EvidenceProblem> problems(Predicate<Set<String>> which, boolean hashed) {
    return problems(which, one -> attachments.condition(one, hashed));
  }

  private interface Look {
    AttachmentCondition of(Attachment attachment);
  }

  private List<EvidenceProblem> problems(Predicate<Set<String>> which, Look look) {
    var all = attachments.all();
    if (all.isEmpty()) {
      return List.of();
    }
    var places = places(register.entries());
    // One file may prove several answers, and is read once.
    var seen = new HashMap<Attachment, AttachmentCondition>();
    var found = new LinkedHashMap<String, EvidenceProblem>();
    for (var placed : all) {
      var place = places.getOrDefault(placed.place(), new Owner("", Set.of()));
      if (which.test(place.assessments())) {
        var condition = seen.computeIfAbsent(placed.attachment(), look::of);
        if (condition != AttachmentCondition.SOUND) {
          var problem = problem(placed, condition, place);
          // Each revision of an assessment refers to the photos of the one before.
          found.merge(key(problem), problem, EvidenceCheck::both);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private EvidenceProblem problem(
      PlacedAttachment placed, AttachmentCondition condition, Owner owner) {
    return new EvidenceProblem(
        placed.attachment(),
        condition == AttachmentCondition.MISSING,
        placed.question(),
        wording.title(placed.question()),
        owner.name(),
        owner.assessments(),
        attachments.folder());
  }

  private static String key(EvidenceProblem one) {
    return String.join("\n", one.attachment().sha256(), one.question(), one.about());
  }

  private static EvidenceProblem both(EvidenceProblem one, EvidenceProblem other) {
    var ids = new LinkedHashSet<>(one.assessments());
    ids.addAll(other.assessments());
    return new EvidenceProblem(
        one.attachment(),
        one.missing(),
        one.question(),
        one.title(),
        one.about(),
        ids,
        one.folder());
  }

  /** Whose answer it is, and which assessments it counts for. */
  private record Owner(String name, Set<String> assessments) {}

  private static Map<AnswerPlace, Owner> places(List<RegisterEntry> entries) {
    var found = new HashMap<AnswerPlace, Owner>();
    for (var entry : entries) {
      var site = entry.site();
      add(found, Scope.BODY, entry.organisation().id(), entry.organisation().name(), entry);
      entry.contract().ifPresent(one -> add(found, Scope.CONTRACT, one.id(), one.name(), entry));
      add(found, Scope.SITE, site.id(), site.name(), entry);
      add(
          found,
          Scope.INSTALLATION,
          entry.assessmentId(),
          site.name() + ", " + entry.installation(),
          entry);
    }
    return found;
  }

  private static void add(
      Map<AnswerPlace, Owner> found, Scope scope, String id, String name, RegisterEntry entry) {
    found
        .computeIfAbsent(
            new AnswerPlace(scope, id), place -> new Owner(name, new LinkedHashSet<>()))
        .assessments()
        .add(entry.assessmentId());
  }
}
