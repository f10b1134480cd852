package org.ringfence.ui.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.model.outcome.Problem;
import org.ringfence.model.written.NaturalOrder;
import org.ringfence.ui.field.InputFields;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** Every assessment in the register, and how to begin. */
public final class HomePage implements Page {
  private static final int SHOWN = 3;

  /** Wide enough for the three ways to begin beside each other at the usual size of text. */
  private static final double WAYS = 560;

  private final PageServices services;
  private final HomeActions actions;
  private final SampleActions samples;
  private final Consumer<WizardPosition> open;
  private final Runnable begin;
  private final Remarks remarks = new Remarks();
  private final Remarks concerns = new Remarks();
  private final AssessmentList list;
  private final TextField search;
  private final VBox content = Layout.column("home-content");
  private final Node node;
  private List<Dossier> dossiers = List.of();

  /**
   * Reads the register.
   *
   * @param open shows an assessment
   * @param begin shows the form for a new one
   * @param requested shows a request to sign that somebody was sent
   * @param copies shows what this computer's user signed elsewhere
   * @param leave has the window let go of the register
   */
  public HomePage(
      PageServices services,
      Consumer<WizardPosition> open,
      Runnable begin,
      BiConsumer<Path, SignRequestView> requested,
      Runnable copies,
      Consumer<AfterClosing> leave) {
    this.services = services;
    this.open = open;
    this.begin = begin;
    this.search = InputFields.line(words().say("home.search"));
    this.list = new AssessmentList(services, open, search.fontProperty());
    this.samples = new SampleActions(services, remarks, leave);
    this.actions = new HomeActions(services, remarks, this::load, open, requested, copies, samples);
    // What stands above the list scrolls away with it: in a low window the list has all the room.
    this.node = Layout.scrolling(page(), "page-scroll");
    search.setAccessibleText(words().say("home.search"));
    search.textProperty().subscribe((before, now) -> filter());
    FileDrop.on(node, actions::openRequest);
    load();
  }

  @Override
  public Node node() {
    return node;
  }

  /** Goes to where a site is looked for. */
  public void find() {
    search.requestFocus();
  }

  private Node page() {
    return Layout.column("page", header(), remarks.node(), concerns.node(), content);
  }

  private Node header() {
    var start = Layout.button(Feather.PLUS, words().say("home.new"), "accent", begin);
    start.setId("new-assessment");
    var sign =
        Layout.button(
            Feather.PEN_TOOL, words().say("home.request"), "button-outlined", actions::openRequest);
    sign.setAccessibleHelp(words().say("home.request.help"));
    sign.setId("sign-request");
    var title = Layout.text(words().say("home.title"), "page-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    // In large text on a small screen they stand beneath each other.
    var ways = Layout.flow("button-flow", start, sign, actions.menu());
    ways.setPrefWrapLength(WAYS);
    return Layout.row("page-header", Layout.growing(title), ways);
  }

  private void load() {
    services
        .background()
        .attempt(
            () ->
                services
                    .workspace()
                    .listing()
                    .map(
                        all ->
                            new Found(
                                all.dossiers(),
                                all.unread().size(),
                                services.workspace().position(),
                                Stream.concat(all.problems().stream(), concerns().stream())
                                    .toList())),
            outcome -> {
              switch (outcome) {
                case Outcome.Done<Found>(var found) -> show(found);
                case Outcome.Refused<Found>(var problems) -> remarks.refuse(problems);
              }
            });
  }

  private record Found(
      List<Dossier> dossiers,
      int unread,
      Optional<WizardPosition> position,
      List<Problem> concerns) {}

  /** Why there is no backup, and which photos are missing: the first few, each by name. */
  private List<Problem> concerns() {
    var evidence = services.workspace().attachments().problems();
    var all = new ArrayList<>(services.workspace().concerns());
    evidence.stream().limit(SHOWN).map(EvidenceProblem::problem).forEach(all::add);
    if (evidence.size() > SHOWN) {
      all.add(new Problem(words().count("home.evidence.more", evidence.size() - SHOWN), "", ""));
    }
    return all;
  }

  private void show(Found found) {
    concerns.clear();
    concerns.add(found.concerns());
    dossiers =
        found.dossiers().stream()
            .sorted(
                Comparator.comparing(
                        (Dossier one) -> one.entry().organisation().name(), NaturalOrder.OF_NAMES)
                    .thenComparing(one -> one.entry().site().name(), NaturalOrder.OF_NAMES)
                    .thenComparing(one -> one.entry().installation(), NaturalOrder.OF_NAMES)
                    .thenComparing(one -> one.entry().assessedOn(), Comparator.reverseOrder()))
            .toList();
    actions.show(dossiers);
    content.getChildren().clear();
    if (dossiers.isEmpty()) {
      content.getChildren().add(found.unread() > 0 ? unread(found.unread()) : welcome());
      return;
    }
    found.position().flatMap(this::resume).ifPresent(content.getChildren()::add);
    content.getChildren().addAll(search, list.node());
    filter();
  }

  private Node welcome() {
    return new EmptyHome(services, begin, samples::open).node();
  }

  /** What can't be read is there all the same; why, and what to do, stands above. */
  private Node unread(int count) {
    return Layout.text(words().count("home.unread", count), "muted");
  }

  private Optional<Node> resume(WizardPosition position) {
    return dossiers.stream()
        .filter(one -> one.entry().assessmentId().equals(position.assessmentId()))
        .filter(one -> !one.entry().locked())
        .findFirst()
        .map(
            one ->
                Layout.textRow(
                    "card resume",
                    Layout.row(
                        "resume-place",
                        Layout.icon(Feather.PLAY_CIRCLE, "resume-icon"),
                        Layout.growing(
                            Layout.column(
                                "resume-words",
                                Layout.text(words().say("home.resume"), "card-title"),
                                Layout.text(
                                    words()
                                        .say(
                                            "wizard.title",
                                            one.entry().site().name(),
                                            one.entry().installation()),
                                    "muted")))),
                    Layout.button(
                        words().say("home.resume.button"),
                        "button-outlined",
                        () -> open.accept(position))));
  }

  private void filter() {
    var wanted = search.getText().strip().toLowerCase(Locale.UK);
    list.show(dossiers.stream().filter(one -> text(one).contains(wanted)).toList());
  }

  private static String text(Dossier dossier) {
    var entry = dossier.entry();
    return String.join(" ", entry.organisation().name(), entry.site().name(), entry.installation())
        .toLowerCase(Locale.UK);
  }

  private Messages words() {
    return services.words();
  }
}
