package org.ringfence.assessment.requests;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ringfence.assessment.dossier.AssessmentPhrases;
import org.ringfence.catalogue.PaperData;
import org.ringfence.model.method.Provision;

/**
 * The sections of the Freedom of Information Act 2000 under which what somebody asks for can be
 * kept back. A paragraph of Schedule 12A is none of them: it closes a meeting, and refuses no
 * request. Section 36 is left out: it needs the recorded opinion of a qualified person.
 */
public final class RequestSections {
  /** Those that ask for harm, and whether giving out would do it or would be likely to. */
  private static final Set<String> ABOUT_HARM = Set.of("foi-31", "foi-38", "foi-43");

  /** Those under which the law has no public interest weighed. */
  private static final Set<String> ABSOLUTE = Set.of("foi-21", "foi-40");

  private static final List<String> IDS =
      List.of("foi-21", "foi-22", "foi-24", "foi-31", "foi-38", "foi-40", "foi-42", "foi-43");

  private final AssessmentPhrases phrases;

  public RequestSections(AssessmentPhrases phrases) {
    this.phrases = phrases;
  }

  /** All of them, in the order of the Act. */
  public List<Provision> all() {
    return IDS.stream().map(this::section).toList();
  }

  /** The one with this id; empty where there is none. */
  public Optional<Provision> of(String id) {
    return Stream.of(id).filter(IDS::contains).map(this::section).findFirst();
  }

  /** Whether a section is about harm that giving something out would do. */
  public static boolean isAboutHarm(String id) {
    return ABOUT_HARM.contains(id);
  }

  /** Whether the law has the public interest weighed under a section. */
  public static boolean isWeighed(String id) {
    return IDS.contains(id) && !ABSOLUTE.contains(id);
  }

  private Provision section(String id) {
    return new Provision(
        id,
        PaperData.FOI,
        phrases.say("section.name." + id),
        phrases.say("section.subject." + id),
        isWeighed(id),
        phrases.say("section.caution." + id));
  }
}
