package org.ringfence.ui.result;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.paper.Action;
import org.ringfence.ui.part.PageServices;

/** What somebody has to do about one installation, each thing given to one person only. */
public final class GivenTasks {
  private final PageServices services;
  private final RegisterEntry about;

  /** What there is to do of which the answer to a question comes, with the question. */
  private final Map<String, String> questions = new HashMap<>();

  private final ReadOnlyObjectWrapper<Map<String, Action>> open =
      new ReadOnlyObjectWrapper<>(Map.of());

  /** Those of an assessment's installation; none before they are loaded. */
  public GivenTasks(PageServices services, RegisterEntry about) {
    this.services = services;
    this.about = about;
  }

  /** Says that this asks for the answer to a question: it may be given beside that as well. */
  void asks(String what, String question) {
    questions.put(what, question);
  }

  /** What is open, by what there is to do. */
  public ReadOnlyObjectProperty<Map<String, Action>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whoever has to do this; empty while nobody has. */
  public Optional<Action> of(String what) {
    return Optional.ofNullable(open.get().get(what));
  }

  /** Reads what is open. */
  public void load() {
    services.background().read(this::read, open::set);
  }

  /**
   * Gives something to somebody, unless somebody has to do it already.
   *
   * @param settled hears why it was refused; nothing, if it was done
   */
  public void give(
      String what, String owner, Optional<LocalDate> due, Consumer<List<Problem>> settled) {
    if (owner.isBlank()) {
      settled.accept(List.of(new Problem(services.words().say("give.missing"), "", "")));
      return;
    }
    attempt(() -> isOpen(what) ? Outcome.done(what) : added(what, owner, due), settled);
  }

  /** Cancels what was given; that it was there once stays on record. */
  public void takeBack(Action action, Consumer<List<Problem>> settled) {
    attempt(() -> services.workspace().books().actions().cancel(action), settled);
  }

  private boolean isOpen(String what) {
    return read().containsKey(what);
  }

  private Map<String, Action> asked() {
    var asked = new HashMap<String, Action>();
    questions.forEach(
        (what, question) ->
            services
                .workspace()
                .tasks()
                .asked(about, question)
                .ifPresent(action -> asked.put(what, action)));
    return asked;
  }

  private Outcome<?> added(String what, String owner, Optional<LocalDate> due) {
    var question = Optional.ofNullable(questions.get(what)).filter(_ -> !about.locked());
    if (question.isPresent()) {
      return services.workspace().tasks().ask(about.assessmentId(), question.get(), owner, due);
    }
    return services
        .workspace()
        .books()
        .actions()
        .add(about.organisation().id(), about.installationId(), what, owner, due);
  }

  private void attempt(Supplier<? extends Outcome<?>> change, Consumer<List<Problem>> settled) {
    services
        .background()
        .attempt(
            () -> change.get().map(_ -> read()),
            outcome -> {
              switch (outcome) {
                case Outcome.Done<Map<String, Action>>(var now) -> {
                  settled.accept(List.of());
                  open.set(now);
                }
                case Outcome.Refused<Map<String, Action>>(var problems) -> settled.accept(problems);
              }
            });
  }

  private Map<String, Action> read() {
    var all = asked();
    services.workspace().books().actions().actions(about.organisation().id()).stream()
        .filter(action -> action.installationId().equals(about.installationId()))
        .filter(action -> action.state() == Action.State.OPEN)
        .forEach(action -> all.putIfAbsent(action.what(), action));
    return all;
  }
}
