package org.ringfence.ui.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.ringfence.model.RegisterEntry;
import org.ringfence.ui.finish.Papers;
import org.ringfence.ui.part.Fields;
import org.ringfence.ui.part.Layout;
import org.ringfence.ui.part.Page;
import org.ringfence.ui.part.Services;
import org.ringfence.ui.part.Words;

/** Every paper that the register can give. */
public final class ReportsPage implements Page {
  private final Services services;
  private final Papers papers;
  private final SearchableComboBox<RegisterEntry> which = new SearchableComboBox<>();
  private final VBox report = Layout.column("report-place");
  private final VBox content = Layout.column("step-body");
  private final Node node;

  /** Reads which assessments there are. */
  public ReportsPage(Services services) {
    this.services = services;
    this.papers = new Papers(services);
    this.node =
        Layout.scrolling(
            Layout.column("page", Layout.text(words().say("reports.title"), "page-title"), content),
            "page-scroll");
    which.setConverter(new Names());
    which.setMaxWidth(Double.MAX_VALUE);
    which.valueProperty().subscribe(this::chosen);
    services.background().read(services.workspace()::entries, this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  private void show(List<RegisterEntry> entries) {
    if (entries.isEmpty()) {
      content
          .getChildren()
          .setAll(
              Layout.column(
                  "card empty",
                  Layout.icon(Feather.FILE_TEXT, "empty-icon"),
                  Layout.text(words().say("reports.empty.title"), "empty-title"),
                  Layout.text(words().say("reports.empty.text"), "empty-text")));
      return;
    }
    content
        .getChildren()
        .setAll(
            papers.workbook(),
            Layout.column("card", Fields.labelled(words().say("reports.which"), which)),
            report);
    which.getItems().setAll(entries);
    which.setValue(entries.getFirst());
  }

  private void chosen(@Nullable RegisterEntry entry) {
    if (entry != null) {
      report.getChildren().setAll(papers.report(entry));
    }
  }

  private Words words() {
    return services.words();
  }

  private final class Names extends StringConverter<RegisterEntry> {
    @Override
    public String toString(@Nullable RegisterEntry entry) {
      return entry == null
          ? ""
          : words()
              .say(
                  "reports.entry",
                  entry.organisation().name(),
                  entry.site().name(),
                  entry.installation(),
                  entry.assessedOn());
    }

    @Override
    public RegisterEntry fromString(String text) {
      throw new IllegalStateException("an assessment is picked, not typed");
    }
  }
}
