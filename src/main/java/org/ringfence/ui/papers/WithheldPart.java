package org.ringfence.ui.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.DisclosureBook;
import org.ringfence.model.DetailKind;
import org.ringfence.model.Outcome;
import org.ringfence.model.Provision;
import org.ringfence.model.Question;
import org.ringfence.model.Ruling;
import org.ringfence.ui.part.Fields;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** What public editions leave out: proposed by the program, decided by the proper officer. */
final class WithheldPart implements Part {
  private final Services services;
  private final String body;
  private final Remarks remarks = new Remarks();
  private final OfficerFields officer;
  private final VBox rows = Layout.column("step-body");
  private final VBox node = Layout.column("step-body");

  WithheldPart(Services services, String body) {
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
        remarks.node(),
        Layout.flow(
            "button-flow",
            Layout.button(Feather.CHECK, words().say("withheld.accept"), "accent", this::accept)));
  }

  private record Found(
      List<Ruling> rulings, List<String> holding, Map<String, Provision> provisions) {}

  private void load() {
    services
        .background()
        .read(
            () ->
                new Found(
                    book().rulings(body),
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
      rows.getChildren().add(card(ruling, grounds).node());
    }
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

  private RulingCard card(Ruling ruling, List<Provision> grounds) {
    return new RulingCard(services, ruling, grounds, this::decide);
  }

  /** A single answer on which nothing is proposed. */
  private Node other(List<Ruling> listed, List<Provision> grounds) {
    var open =
        services.workspace().method().questions().stream()
            .map(Question::id)
            .filter(id -> listed.stream().noneMatch(one -> one.question().equals(id)))
            .toList();
    ComboBox<String> which = Fields.pick(open, services.wording()::title);
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
        Fields.labelled(words().say("withheld.other"), which),
        place);
  }

  private void decide(Ruling asked, Consumer<Outcome<Ruling>> settled) {
    var ruling =
        new Ruling(
            asked.kind(),
            asked.question(),
            asked.withheld(),
            asked.provision(),
            asked.reason(),
            Optional.of(officer.opinion()));
    services.background().attempt(() -> book().decide(body, ruling), settled);
  }

  private void accept() {
    var opinion = officer.opinion();
    services
        .background()
        .attempt(
            () -> book().decideAsProposed(body, opinion),
            remarks.orElse(
                all -> {
                  remarks.done(words().say("withheld.accepted"));
                  load();
                }));
  }

  private Words words() {
    return services.words();
  }
}
