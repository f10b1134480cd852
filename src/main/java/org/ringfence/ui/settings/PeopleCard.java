package org.ringfence.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.messages.Messages;
import org.ringfence.model.installation.Person;
import org.ringfence.model.signature.Identity;
import org.ringfence.model.signature.PersonKey;
import org.ringfence.ui.layout.Layout;
import org.ringfence.ui.part.DayText;
import org.ringfence.ui.part.PageServices;
import org.ringfence.ui.part.Remarks;
import org.ringfence.ui.part.Reveal;

/** Lists the people whom the register knows with their keys, and lets one be erased. */
final class PeopleCard {
  private final PageServices services;
  private final Remarks remarks = new Remarks();
  private final VBox rows = Layout.column("people");
  private final Node node;

  PeopleCard(PageServices services) {
    this.services = services;
    this.node =
        Layout.column(
            "card",
            Layout.text(words().say("people.title"), "card-heading"),
            Layout.text(words().say("people.text"), "muted"),
            rows,
            remarks.node());
    load();
  }

  Node node() {
    return node;
  }

  private record Found(List<Person> people, List<PersonKey> keys) {}

  private void load() {
    var signatures = services.workspace().signatures();
    services.background().read(() -> new Found(signatures.people(), signatures.keys()), this::show);
  }

  private void show(Found found) {
    var named = found.people().stream().filter(one -> !one.isErased()).toList();
    rows.getChildren().setAll(named.stream().map(one -> row(one, found.keys())).toList());
    if (named.isEmpty()) {
      rows.getChildren().add(Layout.text(words().say("people.none"), "muted"));
    }
  }

  private Node row(Person person, List<PersonKey> keys) {
    var names = Layout.column("row-names", Layout.text(person.name(), "card-title"));
    keys.stream()
        .filter(key -> key.person().equals(person.id()))
        .map(key -> Layout.text(key(key), "muted small-text"))
        .forEach(names.getChildren()::add);
    var erase = new Button(words().say("people.erase"));
    var row = Layout.column("person", Layout.textRow("person-row", names, erase));
    erase.setMinWidth(Region.USE_PREF_SIZE);
    erase.getStyleClass().add("button-outlined");
    erase.setAccessibleText(words().say("people.erase.accessible", person.name()));
    erase.setOnAction(
        event -> {
          erase.setDisable(true);
          var keep = Layout.button(words().say("people.erase.no"), "button-outlined", this::load);
          row.getChildren().add(sure(person, keep));
          Reveal.focus(keep);
        });
    return row;
  }

  private String key(PersonKey key) {
    var fingerprint = Identity.shortened(key.fingerprint());
    return key.retired()
        .map(
            gone ->
                words()
                    .say("people.key.retired", fingerprint, DayText.words(gone.on()), gone.why()))
        .orElseGet(() -> words().say("people.key", fingerprint, DayText.words(key.since())));
  }

  private Node sure(Person person, Button keep) {
    return Layout.column(
        "fields",
        Layout.note(Feather.ALERT_TRIANGLE, words().say("people.sure", person.name()), "caution"),
        Layout.flow(
            "button-flow",
            Layout.button(words().say("people.erase.yes"), "button-outlined", () -> erase(person)),
            keep));
  }

  private void erase(Person person) {
    services
        .background()
        .attempt(
            () -> services.workspace().signatures().erase(person.id()),
            remarks.orElse(
                erased -> {
                  remarks.done(words().say("people.erased"));
                  load();
                }));
  }

  private Messages words() {
    return services.words();
  }
}
