package org.ringfence.ui.home;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.assessment.intake.ExportResult;
import org.ringfence.assessment.intake.ImportChoice;
import org.ringfence.assessment.intake.ImportResult;
import org.ringfence.assessment.ledger.WizardPosition;
import org.ringfence.assessment.signoff.SignRequestView;
import org.ringfence.messages.Messages;
import org.ringfence.model.dossier.Dossier;
import org.ringfence.model.installation.Organisation;
import org.ringfence.model.outcome.Outcome;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.layout.MenuPlace;
import org.ringfence.ui.part.FileChoice;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.ProposedFileNames;
import org.ringfence.ui.part.Remarks;

/** What else can be done with the register: files in, files out, and the samples beside it. */
final class HomeActions {
  private static final int SHOWN = 5;

  private final PageServices services;
  private final Remarks remarks;
  private final Runnable changed;
  private final SplitCard splitting;
  private final BiConsumer<Path, SignRequestView> requested;
  private final Menu export;
  private final MenuButton menu;

  HomeActions(
      PageServices services,
      Remarks remarks,
      Runnable changed,
      Consumer<WizardPosition> open,
      BiConsumer<Path, SignRequestView> requested,
      Runnable copies,
      SampleActions samples) {
    this.services = services;
    this.remarks = remarks;
    this.changed = changed;
    this.splitting = new SplitCard(services.words(), open);
    this.requested = requested;
    this.export = new Menu(words().say("home.export"));
    this.menu = new MenuButton(words().say("home.more"));
    MenuPlace.watch(menu);
    menu.setGraphic(Layout.icon(Feather.MORE_HORIZONTAL, "button-icon"));
    menu.getStyleClass().add("button-outlined");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    if (!services.workspace().isSamples()) {
      // What is brought in belongs into one's own register.
      menu.getItems().add(item(words().say("home.import"), this::importFile));
    }
    menu.getItems().add(item(words().say("home.request"), this::openRequest));
    menu.getItems().addAll(export, item(words().say("home.copies"), copies), item(samples));
  }

  private MenuItem item(SampleActions samples) {
    return services.workspace().isSamples()
        ? item(words().say("samples.remove"), samples::askToRemove)
        : item(words().say("home.samples"), samples::open);
  }

  MenuButton menu() {
    return menu;
  }

  /** Offers what fits the assessments that there are. */
  void show(List<Organisation> organisations) {
    var names = organisations.stream().map(Organisation::name).distinct().toList();
    export.setDisable(names.isEmpty());
    export.getItems().setAll(names.stream().map(n -> item(n, () -> export(n))).toList());
  }

  private void importFile() {
    services
        .files()
        .choose(FileChoice.Purpose.OPEN, words().say("home.import"), services.documents(), "json")
        .ifPresent(this::importFile);
  }

  /** Where the register seems to hold an installation already, it is asked which one it is. */
  private void importFile(Path file) {
    services
        .background()
        .attempt(
            () -> services.workspace().importPreview(file),
            remarks.orElse(
                preview -> {
                  if (preview.asked().isEmpty()) {
                    decided(file, Map.of());
                  } else {
                    remarks.say(
                        new KnownCard(services, preview, choices -> decided(file, choices), remarks)
                            .node());
                  }
                }));
  }

  private void decided(Path file, Map<String, ImportChoice> choices) {
    add(
        () ->
            services
                .workspace()
                .importSaying(file, id -> choices.getOrDefault(id, ImportChoice.ASK)));
  }

  /** Asks for a request to sign and shows it. */
  void openRequest() {
    services
        .files()
        .choose(FileChoice.Purpose.OPEN, words().say("home.request"), services.documents(), "json")
        .ifPresent(this::openRequest);
  }

  /** Shows a request to sign. */
  void openRequest(Path file) {
    remarks.busy(words().say("request.opening"));
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().openRequest(file),
            remarks.orElse(view -> requested.accept(file, view)));
  }

  private record Added(List<Dossier> dossiers, ImportResult came) {}

  private void add(Supplier<Outcome<ImportResult>> source) {
    remarks.busy(words().say("home.importing"));
    services
        .background()
        .attempt(
            () -> source.get().then(came -> dossiers(came.ids()).map(all -> new Added(all, came))),
            remarks.orElse(
                added -> {
                  remarks.say(new ImportedNote(words()).of(added.came()));
                  remarks.caution(added.came().lapsed());
                  unread(added.came().unread());
                  var several = several(added.dossiers());
                  if (!several.isEmpty()) {
                    remarks.add(splitting.of(several));
                  }
                  changed.run();
                }));
  }

  /** The first few; the others stand beside their lines. */
  private void unread(List<String> said) {
    remarks.caution(said.stream().limit(SHOWN).toList());
    if (said.size() > SHOWN) {
      remarks.caution(List.of(words().count("home.notread.more", said.size() - SHOWN)));
    }
  }

  private Outcome<List<Dossier>> dossiers(List<String> ids) {
    Outcome<List<Dossier>> all = Outcome.done(List.of());
    for (var id : ids) {
      all =
          all.then(
              before ->
                  services
                      .workspace()
                      .open(id)
                      .map(one -> Stream.concat(before.stream(), Stream.of(one)).toList()));
    }
    return all;
  }

  private List<SplitCard.Line> several(List<Dossier> dossiers) {
    return dossiers.stream()
        .flatMap(
            dossier ->
                services.workspace().makers().several(dossier).stream()
                    .map(line -> new SplitCard.Line(dossier.entry(), line)))
        .toList();
  }

  private void export(String organisation) {
    var proposed = services.documents().resolve(ProposedFileNames.of(organisation, "json"));
    services
        .files()
        .choose(FileChoice.Purpose.SAVE, words().say("home.export"), proposed, "json")
        .ifPresent(
            file ->
                services
                    .background()
                    .attempt(
                        () -> services.workspace().exportSaying(organisation, file),
                        remarks.orElse(this::exported)));
  }

  private void exported(ExportResult exported) {
    if (exported.left().isEmpty()) {
      remarks.done(words().say("paper.written", exported.file()));
    } else {
      leftBehind(exported);
    }
    remarks.caution(exported.unread());
  }

  private void leftBehind(ExportResult exported) {
    var all =
        Layout.column(
            "fields",
            Layout.note(
                Feather.CHECK_CIRCLE, words().say("paper.written", exported.file()), "good"),
            Layout.note(Feather.PAPERCLIP, words().say("export.left"), "caution"));
    exported.left().forEach(one -> all.getChildren().add(Layout.text(one, "plain-text")));
    all.getChildren().add(Layout.text(words().say("export.left.carry"), "muted"));
    remarks.say(all);
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }

  private Messages words() {
    return services.words();
  }
}
