package org.ringfence.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.Workspace;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.ui.check.CheckPage;
import org.ringfence.ui.finish.SignRequestPage;
import org.ringfence.ui.finish.SignedCopiesPage;
import org.ringfence.ui.frame.LayoutSize;
import org.ringfence.ui.frame.WizardPage;
import org.ringfence.ui.home.HomePage;
import org.ringfence.ui.home.NewAssessmentPage;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.papers.CouncilPage;
import org.ringfence.ui.part.AfterClosing;
import org.ringfence.ui.part.Appearance;
import org.ringfence.ui.part.BackgroundWork;
import org.ringfence.ui.part.FailureListener;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.FileOpening;
import org.ringfence.ui.part.LoggedFailure;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.report.ReportsPage;
import org.ringfence.ui.settings.SettingsPage;
import org.ringfence.ui.wizard.WizardViewModel;

/** The one window: navigation above, a page beneath it. */
public final class MainWindow {
  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;
  private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");

  private final PageServices services;
  private final BorderPane root = new BorderPane();
  private final StackPane middle = new StackPane();
  private final Remarks remarks = new Remarks();
  private final NavigationBar bar;
  private final UnexpectedBar unexpected;
  private final ThemeApplier dress;
  private final FailureListener failures;
  private final Consumer<AfterClosing> leaving;
  private StartupNotice told = StartupNotice.NOTHING;
  private FirstScreen landing = FirstScreen.LAST;
  private AfterClosing afterwards = new AfterClosing.Close();
  private Appearance look = Appearance.FIRST;
  private Optional<Page> page = Optional.empty();
  private boolean isStarted;
  private boolean isLeaving;
  private Optional<Page> warned = Optional.empty();

  /**
   * A window on an open register.
   *
   * @param worker runs one thing after the other, off the screen's thread
   * @param documents the folder in which papers are proposed
   * @param failures hears of every failure that nobody expected, before the window shows it
   * @param leaving hears, before the window closes itself, what is to happen then
   * @param files asks a person for a file
   * @param opening shows a written file in the program that belongs to it
   */
  public MainWindow(
      Workspace workspace,
      Clock clock,
      Executor worker,
      Path documents,
      FailureListener failures,
      Consumer<AfterClosing> leaving,
      FileChoice files,
      FileOpening opening) {
    var words = Messages.british("window");
    this.unexpected = new UnexpectedBar(words, () -> leave(new AfterClosing.Again()));
    this.failures = failures;
    this.leaving = leaving;
    this.services =
        new PageServices(
            workspace,
            new BackgroundWork(worker, Platform::runLater, this::fail, words),
            words,
            workspace.wording(),
            clock,
            documents,
            files,
            opening);
    this.bar = new NavigationBar(words, this::go, this::find);
    this.dress = new ThemeApplier(root);
    lay();
  }

  /** Everything in the window. */
  public Parent root() {
    return root;
  }

  /**
   * Has it written down that something unexpected happened, and shows it under the same code; what
   * was saved before is still there. From any thread.
   */
  public LoggedFailure fail(Throwable failure) {
    var mishap = failures.happened(failure);
    if (Platform.isFxApplicationThread()) {
      unexpected.show(mishap);
    } else {
      Platform.runLater(() -> unexpected.show(mishap));
    }
    return mishap;
  }

  /** Has something told on the first page that is shown. */
  void tell(StartupNotice what) {
    told = what;
  }

  /** Has this shown first. */
  void land(FirstScreen on) {
    landing = on;
  }

  /** Shows the window, at the place where somebody stopped last time. */
  public void show(Stage stage) {
    var screen = Screen.getPrimary().getVisualBounds();
    show(stage, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
  }

  /** The same at a size of its own. */
  public void show(Stage stage, double width, double height) {
    stage.setTitle(services.words().say(isSamples() ? "samples.title" : "app.title"));
    stage.setMinWidth(640);
    stage.setMinHeight(480);
    stage.setScene(new Scene(root, width, height));
    stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, event -> close(event, stage));
    stage.show();
    start();
  }

  /**
   * Goes to what is to be shown first: the place where somebody stopped last time, or else the
   * list. From now on the window hears of whatever fails on the screen's thread.
   */
  public void start() {
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> fail(failure));
    services
        .background()
        .read(
            () -> services.workspace().preference(Appearance.PREFERENCE),
            kept -> kept.map(Appearance::of).ifPresent(this::dress));
    switch (landing) {
      case LAST ->
          services
              .background()
              .read(
                  services.workspace()::position,
                  position -> position.ifPresentOrElse(this::open, this::home));
      case LIST -> home();
      case NEW -> startNew();
    }
  }

  private boolean isSamples() {
    return services.workspace().isSamples();
  }

  /** Shows the list of assessments. */
  public void home() {
    turn(
        NavigationBar.Place.ASSESSMENTS,
        new HomePage(
            services,
            this::open,
            new HomePage.Ways(this::startNew, this::check, this::showCopies),
            this::showRequest,
            this::leave));
  }

  /** Shows the form for a new assessment; what is begun is never put among the samples. */
  public void startNew() {
    if (isSamples()) {
      leave(new AfterClosing.Own(true));
      return;
    }
    turn(
        NavigationBar.Place.ASSESSMENTS,
        new NewAssessmentPage(services, dossier -> show(dossier, ""), this::home));
  }

  private void showCopies() {
    turn(NavigationBar.Place.ASSESSMENTS, new SignedCopiesPage(services, this::home));
  }

  private void showRequest(Path file, SignRequestView request) {
    turn(NavigationBar.Place.ASSESSMENTS, new SignRequestPage(services, file, request, this::home));
  }

  /** Shows the papers of the whole register. */
  public void reports() {
    turn(NavigationBar.Place.REPORTS, new ReportsPage(services));
  }

  /** Shows what the papers need besides the assessments. */
  public void council() {
    turn(NavigationBar.Place.COUNCIL, new CouncilPage(services));
  }

  /** Shows where a paper that somebody brings is checked. */
  public void check() {
    turn(NavigationBar.Place.CHECK, new CheckPage(services));
  }

  /** Shows how the window looks and where the register is. */
  public void settings() {
    turn(NavigationBar.Place.SETTINGS, new SettingsPage(services, look, this::wear, this::leave));
  }

  /** Shows an assessment at a step. */
  public void open(WizardPosition position) {
    services
        .background()
        .attempt(
            () -> services.workspace().open(position.assessmentId()),
            outcome -> {
              switch (outcome) {
                case Outcome.Done<Dossier>(var dossier) -> show(dossier, position.step());
                case Outcome.Refused<Dossier>(var problems) -> {
                  home();
                  remarks.refuse(problems);
                }
              }
            });
  }

  /** Has the window look like this, now and next time. */
  public void wear(Appearance now) {
    dress(now);
    services
        .background()
        .read(
            () -> {
              services.workspace().prefer(Appearance.PREFERENCE, now.text());
              return now;
            },
            kept -> {});
  }

  /** Hands over at once whatever is typed anywhere and not yet handed over. */
  public void flush() {
    page.ifPresent(Page::flush);
  }

  private void dress(Appearance now) {
    look = now;
    dress.wear(now);
  }

  private void lay() {
    root.getStyleClass().add("ringfence");
    dress.wear(look);
    var top = new VBox(bar.node());
    if (isSamples()) {
      top.getChildren()
          .addFirst(
              new SamplesBar(services.words(), () -> leave(new AfterClosing.Own(false))).node());
    }
    root.setTop(top);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.widthProperty().subscribe(width -> fit());
    dress.letterProperty().subscribe(letter -> fit());
    var column = new BorderPane(middle);
    column.setTop(remarks.node());
    column.setBottom(unexpected.node());
    root.setCenter(column);
  }

  private void fit() {
    var isNarrow =
        root.getWidth() > 0
            && LayoutSize.of(root.getWidth(), dress.letterProperty().get()) == LayoutSize.NARROW;
    bar.compact(isNarrow);
    // The style sheet takes less for what only frames the work.
    Layout.mark(root, "narrow", isNarrow);
  }

  private void pressed(KeyEvent event) {
    if (FIND.match(event)) {
      event.consume();
      find();
    }
  }

  /** Goes to where a site is looked for, from any page. */
  private void find() {
    if (page.orElse(null) instanceof HomePage shown) {
      shown.find();
      return;
    }
    home();
    if (page.orElse(null) instanceof HomePage shown) {
      shown.find();
    }
  }

  private void go(NavigationBar.Place place) {
    switch (place) {
      case ASSESSMENTS -> home();
      case REPORTS -> reports();
      case COUNCIL -> council();
      case CHECK -> check();
      case SETTINGS -> settings();
    }
  }

  private void show(Dossier dossier, String step) {
    var wizard = new WizardViewModel(services, dossier, step);
    turn(
        NavigationBar.Place.ASSESSMENTS,
        new WizardPage(wizard, dress.letterProperty(), other -> show(other, "")));
  }

  private void turn(NavigationBar.Place place, Page next) {
    flush();
    if (isHeldBack()) {
      next.close();
      return;
    }
    page.ifPresent(Page::close);
    page = Optional.of(next);
    remarks.clear();
    told.to(remarks);
    told = StartupNotice.NOTHING;
    if (!isStarted && !(next instanceof HomePage)) {
      // The list of assessments says it by itself.
      services.background().read(services.workspace()::concerns, remarks::add);
    }
    isStarted = true;
    bar.mark(place);
    var isWithin = isWithinPage();
    middle.getChildren().setAll(next.node());
    if (isWithin) {
      // Else it would go to the navigation, and the next key would lead away again.
      middle.requestFocus();
    }
    // What scrolls has its content only then.
    middle.applyCss();
    next.shown();
  }

  /** Whether the cursor is on what is about to go. */
  private boolean isWithinPage() {
    var scene = root.getScene();
    Node at = scene == null ? null : scene.getFocusOwner();
    while (at != null && !at.equals(middle)) {
      at = at.getParent();
    }
    return at != null;
  }

  /**
   * Whether the page stays because something on it is not saved and would be lost; it is said once,
   * and whoever goes again leaves it out.
   */
  private boolean isHeldBack() {
    var losing = page.filter(Page::isLosing);
    if (losing.isEmpty() || losing.equals(warned)) {
      warned = Optional.empty();
      return false;
    }
    warned = losing;
    remarks.say(
        Layout.note(Feather.ALERT_TRIANGLE, services.words().say("leave.losing"), "caution"));
    return true;
  }

  /** Closes the window for something that can only be done without it. */
  private void leave(AfterClosing next) {
    isLeaving = true;
    afterwards = next;
    if (root.getScene().getWindow() instanceof Stage stage) {
      close(stage);
    }
  }

  private void close(WindowEvent event, Stage stage) {
    event.consume();
    // Whoever was held back on the way elsewhere, and now closes the window, only closes it.
    afterwards = new AfterClosing.Close();
    close(stage);
  }

  /** Keeps whatever is on its way before the window goes; a broken page holds it back once. */
  private void close(Stage stage) {
    try {
      flush();
    } catch (RuntimeException | Error broken) {
      if (isToldOf(broken)) {
        return;
      }
    }
    services.background().afterAll(() -> closeUnlessLosing(stage));
  }

  private void closeUnlessLosing(Stage stage) {
    if (isHeldBack()) {
      return;
    }
    var last = page;
    page = Optional.empty();
    try {
      last.ifPresent(Page::close);
    } catch (RuntimeException | Error broken) {
      if (isToldOf(broken)) {
        return;
      }
    }
    services
        .background()
        .afterAll(
            () -> {
              leaving.accept(afterwards);
              stage.hide();
            });
  }

  /** Whether the window stays so that somebody reads what broke; whoever closes it again leaves. */
  private boolean isToldOf(Throwable broken) {
    fail(broken);
    var isFirst = !isLeaving;
    isLeaving = true;
    return isFirst;
  }
}
