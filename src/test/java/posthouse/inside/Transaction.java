package posthouse.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;

/**
 * Runs acts of a test in one transaction. A UserTransaction will not do: GlassFish keeps whether it is allowed in a field that
 * all threads inside a transactional bean share, and refuses it now and then (TransactionalInterceptorBase).
 */
@ApplicationScoped
class Transaction {

    @Resource
    private TransactionSynchronizationRegistry synchronization;

    interface Act {
        void run() throws Exception;
    }

    /** Whatever fails in it undoes it. */
    @Transactional(rollbackOn = Throwable.class)
    void run(Act act) throws Exception {
        act.run();
    }

    /** Afterwards, everything is as before. */
    @Transactional
    void runAndUndo(Act act) throws Exception {
        try {
            act.run();
        } finally {
            synchronization.setRollbackOnly();
        }
    }
}
