package org.ringfence.ui.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ringfence.assessment.council.DisclosureBook;
import org.ringfence.messages.Messages;
import org.ringfence.model.disclosure.PastRuling;
import org.ringfence.model.disclosure.Ruling;
import org.ringfence.model.method.DetailKind;
import org.ringfence.model.method.Provision;
import org.ringfence.model.method.Question;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.PageServices;

/** What public editions leave out: proposed by the program, decided by the proper officer. */
final class WithheldPart implements RecordsForm, RulingDesk {
  private final PageServices services;
  private final String body;
  private final Label progress = Layout.text("", "muted");
  private final OfficerFields officer;
  private final VBox rows = Layout.column("step-body");
  private final VBox node = Layout.column("step-body");

  WithheldPart(PageServices services, String body) {
    this.services = services;
    this.body = body;
    this.officer = new OfficerFields(services);
    node.getChildren().addAll(officerCard(), rows);
    load();
  }

  @Override
  public Node node() {
    return node;
  }

  private Node officerCard() {
    return Layout.column(
        "card fields",
        Layout.text(words().say("withheld.title"), "card-heading"),
        Layout.text(words().say("withheld.text"), "muted"),
        officer.node(),
        progress);
  }

  private record Found(
      List<Ruling> rulings,
      List<PastRuling> history,
      List<String> holding,
      Map<String, Provision> provisions) {}

  private void load() {
    services
        .background()
        .read(
            () ->
                new Found(
                    book().rulings(body),
                    book().history(body),
                    book().provisions(body),
                    services.workspace().books().provisions()),
            this::show);
  }

  private DisclosureBook book() {
    return services.workspace().books().disclosure();
  }

  private void show(Found found) {
    var grounds =
        found.holding().stream()
            .flatMap(id -> Optional.ofNullable(found.provisions().get(id)).stream())
            .toList();
    rows.getChildren().clear();
    for (var ruling : found.rulings()) {
      rows.getChildren().add(card(ruling, found.history(), grounds).node());
    }
    count(found.rulings());
    rows.getChildren().add(other(found.rulings(), grounds));
    rows.getChildren().add(new SmallNumbersCard(services).node());
  }

  private Node form(Ruling blank, List<Provision> grounds) {
    return new RulingForm(
            services,
            blank,
            grounds,
            (given, where) -> decide(given, where.orElse(decided -> load())))
        .node();
  }

  private RulingCard card(Ruling ruling, List<PastRuling> history, List<Provision> grounds) {
    var past = history.stream().filter(one -> one.ruling().isAboutSame(ruling)).toList();
    return new RulingCard(services, ruling, past, grounds, this);
  }

  private void count(List<Ruling> all) {
    var decided = all.stream().filter(one -> !one.isProposal()).count();
    progress.setText(words().say("withheld.progress", decided, all.size()));
  }

  /** A single answer on which nothing is proposed. */
  private Node other(List<Ruling> listed, List<Provision> grounds) {
    var open =
        services.workspace().method().questions().stream()
            .map(Question::id)
            .filter(id -> listed.stream().noneMatch(one -> one.question().equals(id)))
            .toList();
    ComboBox<String> which = InputFields.pick(open, services.wording()::title);
    var place = Layout.column("fields");
    which
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              var blank = new Ruling(DetailKind.ANSWER, now, false, "", "", Optional.empty());
              place.getChildren().setAll(form(blank, grounds));
            });
    return Layout.column(
        "card fields",
        Layout.text(words().say("withheld.other.title"), "card-heading"),
        InputFields.labelled(words().say("withheld.other"), which),
        place);
  }

  @Override
  public void decide(Ruling asked, Consumer<Outcome<Ruling>> settled) {
    if (!officer.isSettled()) {
      return;
    }
    var ruling =
        new Ruling(
            asked.kind(),
            asked.question(),
            asked.withheld(),
            asked.provision(),
            asked.reason(),
            asked.publicInterest(),
            Optional.of(officer.opinion()));
    settle(() -> book().decide(body, ruling), settled);
  }

  @Override
  public void undo(Ruling detail, Consumer<Outcome<Ruling>> settled) {
    settle(() -> book().undo(body, detail), settled);
  }

  @Override
  public void takeBack(Ruling detail, String why, Consumer<Outcome<Ruling>> settled) {
    if (!officer.isSettled()) {
      return;
    }
    var opinion = officer.opinion();
    settle(() -> book().takeBack(body, detail, opinion, why), settled);
  }

  private void settle(Supplier<Outcome<Ruling>> work, Consumer<Outcome<Ruling>> settled) {
    services.background().attempt(work, settled);
    services.background().read(() -> book().rulings(body), this::count);
  }

  private Messages words() {
    return services.words();
  }
}
