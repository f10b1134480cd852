package org.ringfence.ui.finish;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.people.SignedCopies;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.Remarks;

/** Lists the copies that this computer's user keeps of what they signed elsewhere or sent back. */
public final class SignedCopiesPage implements Page {
  private static final String ENDING = "json";

  private final PageServices services;
  private final Runnable done;
  private final Remarks remarks = new Remarks();
  private final VBox rows = Layout.column("step-body");
  private final VBox content = Layout.column("step-body");
  private final Node node;

  /**
   * Reads the copies.
   *
   * @param done goes back
   */
  public SignedCopiesPage(PageServices services, Runnable done) {
    this.services = services;
    this.done = done;
    var words = services.words();
    this.content
        .getChildren()
        .add(
            Layout.scrolling(
                Layout.column(
                    "page",
                    Layout.text(words.say("copies.title"), "page-title"),
                    Layout.text(words.say("copies.intro"), "step-intro"),
                    remarks.node(),
                    rows,
                    Layout.flow(
                        "button-flow",
                        Layout.button(words.say("request.close"), "button-outlined", done))),
                "page-scroll"));
    this.node = content;
    services.background().read(services.workspace().signatures()::copies, this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  private void show(SignedCopies.Listing listing) {
    if (!listing.problems().isEmpty()) {
      remarks.refuse(listing.problems());
    }
    rows.getChildren().setAll(listing.copies().reversed().stream().map(this::card).toList());
    if (listing.copies().isEmpty()) {
      rows.getChildren().add(Layout.text(words().say("copies.none"), "muted"));
    }
  }

  private Node card(SignedCopies.Kept kept) {
    var what =
        words()
            .say(
                kept.signed() ? "copies.signed" : "copies.returned",
                kept.name(),
                services.wording().label("role", kept.role()),
                DayText.words(kept.on()));
    return Layout.column(
        "card fields",
        Layout.text(words().say("copies.of", kept.place(), kept.revision()), "card-heading"),
        Layout.text(what, "plain-text"),
        Layout.flow(
            "button-flow",
            Layout.button(
                Feather.EYE, words().say("copies.open"), "button-outlined", () -> open(kept)),
            Layout.button(
                Feather.SEND, words().say("copies.again"), "button-outlined", () -> again(kept))));
  }

  private void open(SignedCopies.Kept kept) {
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().copy(kept.id()), remarks.orElse(this::show));
  }

  private void show(SignRequestView view) {
    var model = new RequestViewModel(words(), services.wording(), view);
    content
        .getChildren()
        .setAll(
            Layout.scrolling(
                Layout.column(
                    "page",
                    Layout.text(words().say("copies.one"), "page-title"),
                    Layout.text(words().say("copies.one.intro"), "step-intro"),
                    new AskerCard(words(), model, view).node(),
                    new RecordCards(services, model).node(),
                    Layout.flow(
                        "button-flow",
                        Layout.button(
                            words().say("request.close"), "button-outlined large", done))),
                "page-scroll"));
  }

  private void again(SignedCopies.Kept kept) {
    var name = ProposedFileNames.of(words().say("copies.file", kept.name(), kept.place()), ENDING);
    services
        .files()
        .choose(
            FileChoice.Purpose.SAVE,
            words().say("copies.again"),
            services.documents().resolve(name),
            ENDING)
        .ifPresent(
            out ->
                services
                    .background()
                    .attempt(
                        () -> services.workspace().signatures().again(kept.id(), out),
                        remarks.orElse(
                            written -> remarks.done(words().say("copies.written", written)))));
  }

  private Messages words() {
    return services.words();
  }
}
