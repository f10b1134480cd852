package org.ringfence.register.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ringfence.model.disclosure.InformationRequest;
import org.ringfence.model.disclosure.ItemDecision;
import org.ringfence.model.disclosure.Opinion;
import org.ringfence.model.disclosure.Prejudice;
import org.ringfence.model.disclosure.RequestItem;
import org.ringfence.model.disclosure.RequestTopic;
import org.ringfence.model.written.NaturalOrder;
import org.ringfence.register.sqlite.Database;
import org.ringfence.register.sqlite.Row;
import org.ringfence.register.sqlite.StatementBinder;

/** Keeps requests for information, question by question. */
public final class InformationRequestStore {
  private final Database database;

  InformationRequestStore(Database database) {
    this.database = database;
  }

  /** The organisation's requests, by the day that they came. */
  public List<InformationRequest> requests(String organisation) {
    var items = items(organisation);
    return database
        .query(
            "select * from information_request where organisation = ?"
                + " order by received, reference, id",
            slots -> slots.text(organisation),
            row ->
                new InformationRequest(
                    row.text("id"),
                    row.text("reference"),
                    row.day("received"),
                    row.text("review"),
                    row.maybeDay("answered"),
                    items.getOrDefault(row.text("id"), List.of())))
        .stream()
        .sorted(
            Comparator.comparing(InformationRequest::received)
                .thenComparing(InformationRequest::reference, NaturalOrder.OF_NAMES))
        .toList();
  }

  private record Placed(String request, RequestItem item) {}

  private Map<String, List<RequestItem>> items(String organisation) {
    return database
        .query(
            "select * from request_item where organisation = ? order by request, position",
            slots -> slots.text(organisation),
            row ->
                new Placed(
                    row.text("request"),
                    new RequestItem(
                        row.text("asked"),
                        RequestTopic.of(row.text("topic")).orElse(RequestTopic.OTHER),
                        decision(row))))
        .stream()
        .collect(
            Collectors.groupingBy(
                Placed::request,
                Collectors.mapping(Placed::item, Collectors.toCollection(ArrayList::new))));
  }

  private static ItemDecision decision(Row row) throws SQLException {
    var on = row.maybeDay("decided_on");
    if (on.isEmpty()) {
      return new ItemDecision.Open();
    }
    var opinion = new Opinion(row.text("decided_by"), row.text("decided_as"), on.get());
    var reason = row.text("reason");
    return switch (row.text("outcome")) {
      case "given" -> new ItemDecision.Given(reason, opinion);
      case "held-back" ->
          new ItemDecision.HeldBack(
              row.text("provision"),
              Prejudice.of(row.text("prejudice")).orElse(Prejudice.NOT_ASKED),
              reason,
              row.text("for_giving"),
              row.text("for_keeping"),
              opinion);
      case "not-held" -> new ItemDecision.NotHeld(reason, opinion);
      case "over-limit" ->
          new ItemDecision.OverLimit(row.number("hours"), reason, row.text("fits"), opinion);
      default -> new ItemDecision.Open();
    };
  }

  /** Keeps a request as it is, in place of the one with this id. */
  public void save(String organisation, InformationRequest request) {
    database.transaction(
        () -> {
          remove(organisation, request.id());
          database.update(
              "insert into information_request (id, organisation, reference, received, review,"
                  + " answered) values (?, ?, ?, ?, ?, ?)",
              slots ->
                  slots
                      .text(request.id())
                      .text(organisation)
                      .text(request.reference())
                      .day(request.received())
                      .text(request.review())
                      .day(request.answered()));
          for (var position = 0; position < request.items().size(); position++) {
            var number = position;
            var item = request.items().get(position);
            database.update(
                "insert into request_item (organisation, request, position, asked, topic, outcome,"
                    + " provision, prejudice, reason, for_giving, for_keeping, hours, fits,"
                    + " decided_by, decided_as, decided_on)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                slots -> {
                  slots
                      .text(organisation)
                      .text(request.id())
                      .number(number)
                      .text(item.asked())
                      .text(item.topic().id());
                  decided(slots, item.decision());
                  decidedBy(slots, item.decision().decidedBy());
                });
          }
        });
  }

  private static void decided(StatementBinder slots, ItemDecision decision) throws SQLException {
    var none = Prejudice.NOT_ASKED;
    switch (decision) {
      case ItemDecision.Open() -> texts(slots, "open", "", none, "", "", "", 0, "");
      case ItemDecision.Given(var words, var _) ->
          texts(slots, "given", "", none, words, "", "", 0, "");
      case ItemDecision.HeldBack held ->
          texts(
              slots,
              "held-back",
              held.provision(),
              held.prejudice(),
              held.reason(),
              held.forGiving(),
              held.forKeeping(),
              0,
              "");
      case ItemDecision.NotHeld(var searched, var _) ->
          texts(slots, "not-held", "", none, searched, "", "", 0, "");
      case ItemDecision.OverLimit(var hours, var estimate, var fits, var _) ->
          texts(slots, "over-limit", "", none, estimate, "", "", hours, fits);
    }
  }

  private static void texts(
      StatementBinder slots,
      String outcome,
      String provision,
      Prejudice prejudice,
      String reason,
      String forGiving,
      String forKeeping,
      int hours,
      String fits)
      throws SQLException {
    slots
        .text(outcome)
        .text(provision)
        .text(prejudice.id())
        .text(reason)
        .text(forGiving)
        .text(forKeeping)
        .number(hours)
        .text(fits);
  }

  private static void decidedBy(StatementBinder slots, Optional<Opinion> opinion)
      throws SQLException {
    slots
        .text(opinion.map(Opinion::by).orElse(""))
        .text(opinion.map(Opinion::role).orElse(""))
        .day(opinion.map(Opinion::on));
  }

  /** Removes one of the organisation's requests, if it is there. */
  public void remove(String organisation, String id) {
    database.update(
        "delete from request_item where organisation = ? and request = ?",
        slots -> slots.text(organisation).text(id));
    database.update(
        "delete from information_request where organisation = ? and id = ?",
        slots -> slots.text(organisation).text(id));
  }
}
