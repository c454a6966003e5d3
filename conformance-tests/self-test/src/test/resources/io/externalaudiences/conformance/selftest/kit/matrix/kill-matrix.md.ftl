# Kill matrix

Which faults the kit finds. Each broken server is a conforming one that errs in just what its name says; the build runs the whole kit against every one of them, and fails
where anything else turns than the requirements that it breaks, where the kit does not say what is wrong, and where a requirement has no server that breaks it and no other.
What is open cannot be broken, and is not listed here: of that [the odd but legal servers](../conformance-tests/self-test) show that every way is taken. Made by a real run, the
table of the self-test.

| | |
|---|---|
| broken servers | ${matrix.servers()?size} |
| of these noticed | ${matrix.servers()?size - matrix.survivors()?size} |
| of these by a breach | ${matrix.servers()?size - matrix.survivors()?size - matrix.noticedOtherwise()?size} |
| requirements that can be broken | ${matrix.rows()?size} |
| of these broken by a server that breaks nothing else | ${matrix.rows()?size - matrix.idle()?size} |

<#if matrix.survivors()?has_content>
Not noticed: <#list matrix.survivors() as server>`${server}`<#sep>, </#list>.

</#if>
<#if matrix.idle()?has_content>
Broken by none alone, or a promise that something ends, which can only come true too late: <#list matrix.idle() as row>${row.requirement().id()}<#sep>, </#list>.

</#if>
| requirement | strength | broken, and nothing else, by |
|---|---|---|
<#list matrix.rows() as row>
| ${row.requirement().id()} | ${row.requirement().strength()?lower_case} | <#list row.servers() as server>${server}<#sep>, </#list> |
</#list>

These break several at once, and count for none of them:

| server | breaks |
|---|---|
<#list matrix.blunt() as server>
| ${server.server()} | ${server.broken()?join(", ")} |
</#list>
<#if matrix.noticedOtherwise()?has_content>

Noticed without a breach, since the kit came to no end, or recorded something else where the contract is open: <#list matrix.noticedOtherwise() as server>`${server}`<#sep>, </#list>.
</#if>
