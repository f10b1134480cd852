package org.ringfence.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.method.Wording.QuestionText;
import org.ringfence.model.outcome.Problem;
import org.ringfence.ui.equipment.EquipmentPage;
import org.ringfence.ui.equipment.EquipmentViewModel;
import org.ringfence.ui.field.FirstField;
import org.ringfence.ui.finish.PapersPage;
import org.ringfence.ui.finish.ResultPage;
import org.ringfence.ui.finish.ReviewPage;
import org.ringfence.ui.finish.SignOffPage;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.panel.SoFarPanel;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.wizard.StepContent;
import org.ringfence.ui.wizard.WizardStep;
import org.ringfence.ui.wizard.WizardViewModel;

/** The wizard: steps, the step in the middle, and what the answers so far come to. */
public final class WizardPage implements Page {
  private static final KeyCombination NEXT =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination BACK =
      new KeyCodeCombination(
          KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  private final WizardViewModel wizard;
  private final PageServices services;
  private final ObservableDoubleValue letter;
  private final QuestionModels questions;
  private final EquipmentViewModel equipment;
  private final UndoButtons undo;
  private final WizardHeader header;
  private final StepList steps;
  private final StepMenu menu;
  private final StepFooter footer;
  private final SoFarPanel panel;
  private final ProgressDots dots;
  private final ScrollPane stepScroll;
  private final ScrollPane panelScroll;
  private final ScrollPane middle;
  private final VBox body = Layout.column("step-page");
  private final Label heading = Layout.text("", "step-heading");
  private final BorderPane node = new BorderPane();
  private final EventHandler<KeyEvent> keys = this::pressed;
  private StepContent content;
  private LayoutSize room = LayoutSize.WIDE;
  private Optional<WizardStep> lost = Optional.empty();
  private Subscription resized = Subscription.EMPTY;

  /**
   * Shows an assessment.
   *
   * @param letter the size of the text now
   * @param opened shows another assessment in this one's place
   */
  public WizardPage(
      WizardViewModel wizard, ObservableDoubleValue letter, Consumer<Dossier> opened) {
    this.wizard = wizard;
    this.services = wizard.services();
    this.letter = letter;
    this.questions = new QuestionModels(wizard);
    this.equipment = new EquipmentViewModel(wizard);
    this.undo = new UndoButtons(wizard, this::flush, this::undone);
    this.header = new WizardHeader(wizard, undo, opened);
    this.steps = new StepList(wizard, this::enter);
    this.menu = new StepMenu(wizard);
    this.footer = new StepFooter(wizard, menu.node());
    this.panel = new SoFarPanel(services);
    this.dots = new ProgressDots(wizard);
    this.stepScroll = Layout.scrolling(steps.node(), "step-scroll");
    this.panelScroll = Layout.scrolling(panel.node(), "panel-scroll");
    this.middle = Layout.scrolling(body, "middle-scroll");
    this.content = contentOf(wizard.stepProperty().get());
    lay();
    watch();
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void flush() {
    content.flush();
  }

  @Override
  public boolean isLosing() {
    return wizard.unsaved().isLosing();
  }

  @Override
  public void close() {
    resized.unsubscribe();
    content.close();
  }

  private void lay() {
    node.getStyleClass().add("wizard");
    node.setTop(header.node());
    node.setCenter(middle);
    node.setBottom(footer.node());
    fit();
  }

  private void watch() {
    wizard.stepProperty().subscribe(this::left);
    wizard.changesProperty().subscribe((before, now) -> update());
    wizard.savingProperty().subscribe(state -> header.refresh());
    node.widthProperty().subscribe(width -> fit());
    resized = letter.subscribe(size -> fit());
    node.sceneProperty().subscribe(this::listen);
    turn(wizard.stepProperty().get());
    update();
  }

  /** What could not be saved stands on the step that somebody left with it. */
  private void left(WizardStep before, WizardStep now) {
    content.flush();
    lost = wizard.unsaved().isLosing() ? lost.or(() -> Optional.of(before)) : Optional.empty();
    header.stands(lost.filter(step -> !step.equals(now)));
    turn(now);
  }

  private void turn(WizardStep step) {
    content.flush();
    content.close();
    content = contentOf(step);
    place(step);
    middle.setVvalue(0);
    steps.refresh();
    menu.refresh();
    footer.refresh();
    dots.refresh();
    wizard.wanted().ifPresent(question -> Platform.runLater(() -> reveal(question)));
  }

  /** A question that is alone on its page is the page's heading. */
  private void place(WizardStep step) {
    var asked =
        step.isInterview() ? Optional.of(step.questions().getFirst()) : Optional.<String>empty();
    var text = asked.map(services.wording()::question);
    heading.setText(text.map(QuestionText::ask).orElseGet(step::title));
    panel.explain(text);
    body.getChildren().setAll(dots.node(), heading, content.node());
    Layout.show(dots.node(), isFirstPass(step));
    fit();
  }

  private static boolean isFirstPass(WizardStep step) {
    return step.part() == WizardStep.Part.FIRST_PASS && step.kind() != WizardStep.Kind.RESULT;
  }

  private void undone(List<Problem> problems) {
    header.refuse(problems);
    // Once the wizard has what is recorded now.
    Platform.runLater(this::again);
  }

  /** Shows the step anew: what was typed in it may be of what was taken back. */
  private void again() {
    var place = middle.getVvalue();
    content.close();
    content = contentOf(wizard.stepProperty().get());
    place(wizard.stepProperty().get());
    if (!undo.node().isFocusWithin()) {
      node.requestFocus();
    }
    Platform.runLater(() -> middle.setVvalue(place));
  }

  private void update() {
    undo.refresh();
    content.update();
    panel.show(wizard.dossier(), wizard.unmoved());
    header.refresh();
    steps.refresh();
    menu.refresh();
    footer.refresh();
    dots.refresh();
  }

  private StepContent contentOf(WizardStep step) {
    return switch (step.kind()) {
      case QUESTIONS -> new QuestionsPage(wizard, step, questions, this::picked);
      case EQUIPMENT -> new EquipmentPage(wizard, equipment);
      case RESULT -> new ResultPage(wizard);
      case REVIEW -> new ReviewPage(wizard);
      case SIGN_OFF -> new SignOffPage(wizard);
      case PAPERS -> new PapersPage(wizard);
    };
  }

  /**
   * Puts the parts where there is room for them; on the result page the panel would say it twice.
   */
  private void fit() {
    room = node.getWidth() <= 0 ? LayoutSize.WIDE : LayoutSize.of(node.getWidth(), letter.get());
    var step = wizard.stepProperty().get();
    var isResult = step.kind() == WizardStep.Kind.RESULT;
    var listed = room != LayoutSize.NARROW && !isFirstPass(step);
    node.setLeft(listed ? stepScroll : null);
    header.compact(room == LayoutSize.NARROW);
    footer.lay(room == LayoutSize.NARROW, listed);
    body.getChildren().remove(panel.node());
    panelScroll.setContent(null);
    if (room == LayoutSize.WIDE) {
      panelScroll.setContent(panel.node());
    } else if (!isResult) {
      body.getChildren().add(panel.node());
    }
    node.setRight(room == LayoutSize.WIDE && !isResult ? panelScroll : null);
  }

  private void reveal(String question) {
    // A question that is alone on its page stands at its top anyway.
    if (content instanceof QuestionsPage page && !wizard.stepProperty().get().isInterview()) {
      page.card(question).ifPresent(card -> Layout.scrollTo(middle, card));
    }
  }

  private void pressed(KeyEvent event) {
    if (BACK.match(event)) {
      turnByKey(wizard::back);
      event.consume();
    } else if (NEXT.match(event)) {
      turnByKey(wizard::next);
      event.consume();
    } else if (PlainKey.isFor(event) && content.press(event.getCode())) {
      event.consume();
    } else if (PlainKey.goesOn(event) && content.isAnswered()) {
      turnByKey(wizard::next);
      event.consume();
    } else {
      undo.pressed(event);
    }
  }

  /** Goes on once the answer is kept; what there is to say of it has to be seen first. */
  private void picked() {
    if (dots.goesOn()) {
      var answered = content;
      services
          .background()
          .afterAll(
              () -> {
                if (content.equals(answered) && content.isSettled()) {
                  turnByKey(wizard::next);
                }
              });
    }
  }

  private void enter() {
    FirstField.focus(content.node());
  }

  /** Whoever turns the page by the keyboard goes on in it. */
  private void turnByKey(Runnable turning) {
    var before = wizard.stepProperty().get();
    turning.run();
    if (!wizard.stepProperty().get().equals(before)) {
      enter();
    }
  }

  /** The keys are heard wherever the cursor is in the window: what it stood on may just be gone. */
  private void listen(Scene before, Scene now) {
    Optional.ofNullable(before)
        .ifPresent(scene -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, keys));
    Optional.ofNullable(now).ifPresent(scene -> scene.addEventFilter(KeyEvent.KEY_PRESSED, keys));
  }
}
