package io.externalaudiences.conformance.execution;

import io.externalaudiences.conformance.contract.Notes;
import io.externalaudiences.conformance.dsl.Target;
import io.externalaudiences.conformance.exchange.Conversation;
import io.externalaudiences.conformance.requirement.Check;
import io.externalaudiences.contract.model.Requirement;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each check a target with a conversation of its own, and hands on how it has ended. */
public final class CheckExtension implements ParameterResolver, AfterTestExecutionCallback {

    /** Where the session of a run is kept, in the store of the launcher's session. */
    public static final String SESSION = "io.externalaudiences.conformance.session";

    private static final Namespace NAMESPACE = Namespace.create(CheckExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Target.class;
    }

    @Override
    public Target resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Conversation conversation = new Conversation();
        context.getStore(NAMESPACE).put(Conversation.class, conversation);
        Notes notes = new Notes();
        context.getStore(NAMESPACE).put(Notes.class, notes);
        return session(context).target(conversation, notes);
    }

    /** A target belongs to one check, not to its class. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext context) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Session session = session(context);
        Requirement requirement = session.requirements()
                .get(context.getRequiredTestMethod().getAnnotation(Check.class).value());
        Conversation conversation = context.getStore(NAMESPACE).get(Conversation.class, Conversation.class);
        session.ended(new Judgement(session.grader())
                .of(
                        requirement,
                        conversation.exchanges(),
                        context.getStore(NAMESPACE)
                                .get(Notes.class, Notes.class)
                                .findings(),
                        context.getExecutionException()));
    }

    private static Session session(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.GLOBAL).get(SESSION, Session.class);
    }
}
