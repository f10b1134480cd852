package org.ringfence.ui.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ringfence.assessment.entering.NewAssessment;
import org.ringfence.assessment.people.LikeNames;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Contract;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.part.PageServices;

/** What is needed to begin an assessment, and what is still missing. */
public final class NewAssessmentViewModel {

  /** One box of the form. */
  public enum Field {
    ORGANISATION,
    SITE,
    ADDRESS,
    INSTALLATION,
    CONTRACT
  }

  private static final List<Field> NEEDED =
      List.of(Field.ORGANISATION, Field.SITE, Field.INSTALLATION);

  private static final List<Field> NAMES = List.of(Field.ORGANISATION, Field.SITE, Field.CONTRACT);

  private final PageServices services;
  private final Map<Field, String> texts = new EnumMap<>(Field.class);
  private final Map<Field, String> others = new EnumMap<>(Field.class);
  private List<RegisterEntry> entries = List.of();

  /** An empty form. */
  public NewAssessmentViewModel(PageServices services) {
    this.services = services;
  }

  /** Fills a box. */
  public void put(Field field, String text) {
    texts.put(field, text.strip());
  }

  /** What is in a box. */
  public String get(Field field) {
    return texts.getOrDefault(field, "");
  }

  /** Hears what is in the register. */
  public void know(List<RegisterEntry> all) {
    entries = List.copyOf(all);
  }

  /** Every name for a box that is in the register already. */
  public List<String> known(Field field) {
    return entries.stream()
        .filter(entry -> field == Field.ORGANISATION || isHere(entry))
        .map(entry -> name(field, entry))
        .filter(text -> !text.isBlank())
        .distinct()
        .toList();
  }

  /** What is asked for belongs to the organisation that is typed; to any before one is. */
  private boolean isHere(RegisterEntry entry) {
    var typed = get(Field.ORGANISATION);
    return typed.isEmpty() || typed.equals(entry.organisation().name());
  }

  private static String name(Field field, RegisterEntry entry) {
    return switch (field) {
      case ORGANISATION -> entry.organisation().name();
      case SITE -> entry.site().name();
      case ADDRESS -> entry.site().address();
      case INSTALLATION -> entry.installation();
      case CONTRACT -> entry.contract().map(Contract::name).orElse("");
    };
  }

  /** By box, the name that may be meant: a slip must not make a second council. */
  public Map<Field, String> alike() {
    var found = new EnumMap<Field, String>(Field.class);
    for (var field : NAMES) {
      if (!get(field).equals(others.get(field))) {
        LikeNames.of(get(field), known(field)).ifPresent(name -> found.put(field, name));
      }
    }
    return found;
  }

  /** Says that what is in a box is another than the one that is like it. */
  public void another(Field field) {
    others.put(field, get(field));
  }

  /** The boxes that have to be filled and are not. */
  public List<Field> missing() {
    return NEEDED.stream().filter(field -> get(field).isBlank()).toList();
  }

  private NewAssessment what() {
    return new NewAssessment(
        get(Field.ORGANISATION),
        get(Field.SITE),
        get(Field.ADDRESS),
        "",
        get(Field.INSTALLATION),
        get(Field.CONTRACT));
  }

  /** Looks for the assessment that is open already and would be begun a second time. */
  void findOpen(Consumer<Dossier> found) {
    var what = what();
    services
        .background()
        .attempt(
            () -> services.workspace().openAlready(what),
            outcome -> {
              if (outcome instanceof Outcome.Done<Dossier>(var open)) {
                found.accept(open);
              }
            });
  }

  /** Begins the assessment. */
  public void start(Consumer<Dossier> started, Consumer<List<Problem>> refused) {
    var what = what();
    services
        .background()
        .attempt(
            () -> services.workspace().start(what),
            outcome -> {
              switch (outcome) {
                case Outcome.Done<Dossier>(var dossier) -> started.accept(dossier);
                case Outcome.Refused<Dossier>(var problems) -> refused.accept(problems);
              }
            });
  }
}
