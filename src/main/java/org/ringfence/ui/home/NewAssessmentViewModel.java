package org.ringfence.ui.home;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ringfence.assessment.NewAssessment;
import org.ringfence.model.Dossier;
import org.ringfence.model.Outcome;
import org.ringfence.model.Problem;
import org.ringfence.ui.part.Services;

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

  private final Services services;
  private final Map<Field, String> texts = new EnumMap<>(Field.class);

  /** An empty form. */
  public NewAssessmentViewModel(Services services) {
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

  /** The boxes that have to be filled and are not. */
  public List<Field> missing() {
    return NEEDED.stream().filter(field -> get(field).isBlank()).toList();
  }

  /** Begins the assessment. */
  public void start(Consumer<Dossier> started, Consumer<List<Problem>> refused) {
    var what =
        new NewAssessment(
            get(Field.ORGANISATION),
            get(Field.SITE),
            get(Field.ADDRESS),
            "",
            get(Field.INSTALLATION),
            get(Field.CONTRACT));
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
