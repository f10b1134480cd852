package org.ringfence.ui.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.ringfence.model.installation.PlacedAnswer;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.Action;
import org.ringfence.ui.wizard.WizardViewModel;

/**
 * Who could tell what nobody here knows: proposes somebody and a day, and sets the task once that
 * is asked for. To propose something keeps nothing.
 */
public final class AskingViewModel {
  private static final int WEEKS = 2;
  private static final int MOST = 4;

  private final WizardViewModel wizard;
  private final String question;
  private final String colleague;
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private List<String> owners = List.of();
  private Optional<Action> asked = Optional.empty();
  private List<Problem> problems = List.of();

  /**
   * Asks for the answer to a question.
   *
   * @param colleague whom the method names for it, in words
   */
  public AskingViewModel(WizardViewModel wizard, String question, String colleague) {
    this.wizard = wizard;
    this.question = question;
    this.colleague = colleague;
  }

  /** Counts up at each change of what there is to show. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  /** Whom to propose, the likeliest first: the method's colleague, then names that are known. */
  public List<String> suggestions() {
    var names = new ArrayList<>(List.of(colleague));
    asked.map(Action::owner).ifPresent(names::add);
    names.addAll(owners);
    wizard.dossier().places().values().stream()
        .map(PlacedAnswer::answer)
        .map(answer -> answer.by().strip())
        .sorted()
        .forEach(names::add);
    return names.stream().filter(name -> !name.isBlank()).distinct().limit(MOST).toList();
  }

  /** The day that is proposed. */
  public LocalDate proposed() {
    return asked.flatMap(Action::due).orElseGet(() -> wizard.services().today().plusWeeks(WEEKS));
  }

  /** The task as it is set; empty where nobody is asked. */
  public Optional<Action> asked() {
    return asked;
  }

  /** Why the last task was not set; empty if it was. */
  public List<Problem> problems() {
    return problems;
  }

  /** Takes over what the register holds, once it has been read. */
  public void refresh() {
    var services = wizard.services();
    var entry = wizard.dossier().entry();
    services
        .background()
        .read(
            () -> {
              var tasks = services.workspace().tasks();
              return new Found(tasks.asked(entry, question), tasks.owners(entry));
            },
            this::show);
  }

  /** Sets the task, or says anew who is asked and by when. */
  public void ask(String who, Optional<LocalDate> due) {
    var id = wizard.dossier().entry().assessmentId();
    wizard.change(
        () -> wizard.services().workspace().tasks().ask(id, question, who, due),
        refusals -> {
          problems = refusals;
          changes.set(changes.get() + 1);
        });
  }

  private record Found(Optional<Action> asked, List<String> owners) {}

  private void show(Found found) {
    asked = found.asked;
    owners = found.owners;
    changes.set(changes.get() + 1);
  }
}
