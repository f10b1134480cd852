package org.ringfence.ui.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringfence.assessment.dossier.CatalogueServices;
import org.ringfence.catalogue.CatalogueReader;
import org.ringfence.catalogue.CatalogueSource;
import org.ringfence.messages.Messages;
import org.ringfence.ui.OnScreen;
import org.ringfence.ui.scale.BandScale;

/**
 * A large estate is found in, sorted and scrolled without a wait. What counts is the time that the
 * screen's thread works, which no other program on the machine adds to; it prints what it measured.
 */
@ExtendWith(OnScreen.class)
class EstateSpeedTest {
  private static final CatalogueServices KNOWLEDGE =
      new CatalogueServices(
          new CatalogueReader(CatalogueSource.bundled()).read(), Clock.systemUTC());

  private final BandScale scale = new BandScale(EstateViewModelTest.BANDS);
  private final EstateViewModel model = new EstateViewModel(scale, MadeRows.TODAY);

  /** The middle of several turns counts: a machine that does something else spoils one of them. */
  @ParameterizedTest
  @CsvSource({"1500, 50", "20000, 500"})
  void findingAndSortingTakeNoTime(int count, int most) {
    show(count);
    var finding = new ArrayList<Long>();
    var sorting = new ArrayList<Long>();
    for (var turn = 0; turn < 15; turn++) {
      for (var text : List.of("h", "hik", "depot 1", "recorder", "")) {
        finding.add(millis(() -> model.type(text)));
      }
      for (var column : EstateColumn.values()) {
        sorting.add(millis(() -> model.sort(Optional.of(column.order(scale)))));
      }
    }
    System.out.printf(
        "%,d rows: found in %d ms, sorted in %d ms%n", count, middle(finding), middle(sorting));
    assertThat(model.shown()).hasSize(count);
    assertThat(middle(finding)).isLessThan(most);
    assertThat(middle(sorting)).isLessThan(most);
  }

  @ParameterizedTest
  @CsvSource({"1500", "20000"})
  void scrollingDrawsOnlyWhatIsInView(int count) {
    show(count);
    var stage = on(this::stage);
    try {
      var table = on(() -> (EstateTable) stage.getUserData());
      var frames = new ArrayList<Long>();
      for (var turn = 0; turn < 80; turn++) {
        var to = (int) ((long) turn * 7919 % count);
        frames.add(on(() -> millis(() -> drawn(table, () -> table.node().scrollTo(to)))));
      }
      var typed = new ArrayList<Long>();
      for (var turn = 0; turn < 4; turn++) {
        for (var text : List.of("h", "hik", "hikv", "depot", "")) {
          typed.add(on(() -> millis(() -> drawn(table, () -> model.type(text)))));
        }
      }
      var rows = on(() -> rows(table));
      System.out.printf(
          "%,d rows: %d drawn; a jump takes %d ms, at most %d; a letter %d ms%n",
          count, rows, middle(frames), Collections.max(frames.subList(40, 80)), middle(typed));
      assertThat(rows).isBetween(5L, 30L);
      assertThat(middle(frames)).isLessThan(100);
      assertThat(middle(typed)).isLessThan(count > 1500 ? 500 : 100);
    } finally {
      hide(stage);
    }
  }

  /** Whatever the screen's thread does until the next picture can be drawn. */
  private static void drawn(EstateTable table, Runnable work) {
    work.run();
    table.node().applyCss();
    table.node().layout();
  }

  private static long rows(EstateTable table) {
    return table.node().lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?> row && !row.isEmpty())
        .count();
  }

  private static void hide(Stage stage) {
    on(
        () -> {
          stage.hide();
          return true;
        });
  }

  @Test
  void whatIsSelectedStaysSoWhileOthersCome() {
    show(100);
    var stage = on(this::stage);
    try {
      var selected =
          on(
              () -> {
                var table = (EstateTable) stage.getUserData();
                table.node().getSelectionModel().clearSelection();
                table.node().getSelectionModel().selectIndices(3, 5);
                var before = table.selected().stream().map(EstateRow::id).toList();
                show(200);
                model.sort(Optional.of(EstateColumn.SITE.order(scale)));
                assertThat(table.selected().stream().map(EstateRow::id))
                    .containsExactlyInAnyOrderElementsOf(before);
                return before;
              });
      assertThat(selected).hasSize(2);
    } finally {
      hide(stage);
    }
  }

  private void show(int count) {
    model.show(
        new EstateRows(Map.of("Hikvision", "hilook"), KNOWLEDGE.wording())
            .of(MadeRows.of(count), List.of()));
  }

  private Stage stage() {
    var words = Messages.british("window");
    BiConsumer<EstateRow, String> open = (row, step) -> {};
    var doing = new EstateMenu.Doing(open, row -> {}, rows -> {}, rows -> {}, rows -> {});
    var table =
        new EstateTable(
            words,
            new EstateWords(words, KNOWLEDGE.wording(), scale),
            model,
            new SimpleObjectProperty<>(Font.font(16)),
            row -> {},
            new EstateMenu(words, List::of, doing));
    var stage = new Stage();
    stage.setUserData(table);
    var scene = new Scene(table.node(), 1000, 600);
    scene.getStylesheets().add("/org/ringfence/ui/ringfence.css");
    table.node().setStyle("-fx-font-size: 16px;");
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  private static long millis(Runnable work) {
    var thread = ManagementFactory.getThreadMXBean();
    var start = thread.getCurrentThreadCpuTime();
    work.run();
    return TimeUnit.NANOSECONDS.toMillis(thread.getCurrentThreadCpuTime() - start);
  }

  private static long middle(List<Long> all) {
    return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
  }

  private static <T> T on(Supplier<T> work) {
    var done = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.get());
          } catch (Throwable failure) {
            done.completeExceptionally(failure);
          }
        });
    return done.orTimeout(60, TimeUnit.SECONDS).join();
  }
}
