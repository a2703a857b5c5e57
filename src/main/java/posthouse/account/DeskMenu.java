package posthouse.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every page of the desk, whatever room it is of. */
@ApplicationScoped
public class DeskMenu {

    private List<DeskEntries.Entry> entries = List.of();

    protected DeskMenu() {}

    @Inject
    DeskMenu(@Any Instance<DeskEntries> rooms) {
        entries = rooms.stream()
                .flatMap(it -> it.entries().stream())
                .sorted(Comparator.comparingInt(DeskEntries.Entry::position))
                .toList();
    }

    public Optional<DeskEntries.Entry> named(String page) {
        return entries.stream().filter(it -> it.page().equals(page)).findFirst();
    }

    /** What of the menu opens to somebody. */
    public List<DeskEntries.Entry> of(Account account) {
        return entries.stream()
                .filter(DeskEntries.Entry::inMenu)
                .filter(it -> it.opens().test(account))
                .toList();
    }
}
