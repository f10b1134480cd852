package org.ringfence.ui.home;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ringfence.assessment.evidence.EvidenceProblem;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.RegisterEntry;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.estate.EstateLoading;
import org.ringfence.ui.estate.EstateRow;
import org.ringfence.ui.estate.EstateRows;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.FileDrop;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;

/** The estate: every installation in the register, what to do next, and how to begin. */
public final class HomePage implements Page {
  private static final int SHOWN = 3;
  private static final String COLUMNS = "columns";

  private final PageServices services;
  private final HomeActions actions;
  private final SampleActions samples;
  private final Consumer<WizardPosition> open;
  private final Ways ways;
  private final Remarks remarks = new Remarks();
  private final Remarks concerns = new Remarks();
  private final LoadingNote loadingNote;
  private final EstateLoading loading;
  private final EstateSection estate;
  private final VBox content = Layout.column("home-content");
  private final ScrollPane node;
  private boolean isFinding;
  private Optional<EstateRows> rows = Optional.empty();
  private Optional<WizardPosition> position = Optional.empty();

  /**
   * Where the page leads besides.
   *
   * @param begin shows the form for a new installation
   * @param check shows where a paper is checked
   * @param copies shows what this computer's user signed elsewhere
   */
  public record Ways(Runnable begin, Runnable check, Runnable copies) {}

  /**
   * Reads the register.
   *
   * @param open shows an assessment
   * @param requested shows a request to sign that somebody was sent
   * @param leave has the window let go of the register
   */
  public HomePage(
      PageServices services,
      Consumer<WizardPosition> open,
      Ways ways,
      BiConsumer<Path, SignRequestView> requested,
      Consumer<AfterClosing> leave) {
    this.services = services;
    this.open = open;
    this.ways = ways;
    this.samples = new SampleActions(services, remarks, leave);
    this.actions =
        new HomeActions(services, remarks, this::load, open, requested, ways.copies(), samples);
    this.loading = new EstateLoading(services, this::came, remarks::refuse);
    this.loadingNote = new LoadingNote(words(), loading);
    this.estate =
        new EstateSection(
            services,
            new EstateSection.Doing(
                this::open, this::revise, this::write, this::give, this::putAway, ways.begin()),
            actions,
            Layout.column("remarks", loadingNote.node(), remarks.node(), concerns.node()));
    VBox.setVgrow(estate.node(), Priority.ALWAYS);
    this.node = Layout.scrolling(page(), "page-scroll home-scroll");
    node.setFitToHeight(true);
    FileDrop.on(node, actions::openRequest);
    load();
  }

  @Override
  public Node node() {
    return node;
  }

  /** Goes to where a site is looked for, as soon as there is one. */
  public void find() {
    isFinding = !estate.find();
  }

  @Override
  public void close() {
    loading.stop();
  }

  private Node page() {
    VBox.setVgrow(content, Priority.ALWAYS);
    content.getChildren().setAll(estate.header(), estate.remarks());
    return Layout.column("page home-page", content);
  }

  private record Before(
      Map<String, String> names,
      Optional<String> columns,
      Optional<WizardPosition> position,
      List<Problem> concerns) {}

  private void load() {
    services
        .background()
        .read(
            () ->
                new Before(
                    services.workspace().makers().names(),
                    services.workspace().preference(COLUMNS),
                    services.workspace().position(),
                    concerns()),
            before -> {
              rows = Optional.of(new EstateRows(before.names(), services.wording()));
              position = before.position();
              before.columns().ifPresent(estate::columns);
              concerns.clear();
              concerns.add(before.concerns());
              loading.begin();
            });
  }

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

  private void came(EstateLoading.SoFar so) {
    loadingNote.show(so);
    services
        .background()
        .read(
            () -> rows.map(all -> all.of(so.known(), so.waiting())).orElseGet(List::of),
            all -> show(all, so));
  }

  private void show(List<EstateRow> all, EstateLoading.SoFar so) {
    concerns.add(so.isGoingOn() ? List.of() : so.problems());
    actions.show(all.stream().map(EstateRow::entry).map(RegisterEntry::organisation).toList());
    if (all.isEmpty()) {
      var first =
          so.unread() > 0
              ? Layout.text(words().count("home.unread", so.unread()), "muted")
              : new EmptyHome(services, ways.begin(), samples::open, ways.check()).node();
      content.getChildren().setAll(estate.header(), estate.remarks(), first);
      return;
    }
    estate.show(all, resume(all));
    if (!content.getChildren().contains(estate.node())) {
      content.getChildren().setAll(estate.node());
    }
    if (isFinding) {
      find();
    }
  }

  private Optional<EstateSection.Resume> resume(List<EstateRow> all) {
    return position.flatMap(
        at ->
            all.stream()
                .flatMap(row -> Stream.concat(Stream.of(row), row.earlier().stream()))
                .filter(row -> row.entry().assessmentId().equals(at.assessmentId()))
                .filter(row -> !row.entry().locked())
                .findFirst()
                .map(row -> new EstateSection.Resume(row, () -> open.accept(at))));
  }

  private void open(EstateRow row, String step) {
    var first = step.isEmpty() && row.entry().locked() ? "result" : step;
    open.accept(new WizardPosition(row.entry().assessmentId(), first));
  }

  private void revise(EstateRow row) {
    services
        .background()
        .attempt(
            () -> services.workspace().revise(row.entry().assessmentId()),
            remarks.<Dossier>orElse(
                dossier -> open.accept(new WizardPosition(dossier.entry().assessmentId(), ""))));
  }

  private void write(List<EstateRow> chosen) {
    new WriteSeveral(services, estate.said(), chosen, remarks).ask();
  }

  private void give(List<EstateRow> chosen) {
    new GiveCard(services, chosen, remarks, this::load).show();
  }

  private void putAway(List<EstateRow> chosen) {
    var card = new PutAwayCard(services, chosen, remarks, this::load);
    if (chosen.stream().allMatch(EstateRow::isArchived)) {
      card.takeBack();
    } else {
      card.ask();
    }
  }

  private Messages words() {
    return services.words();
  }
}
