# Kill matrix

Which faults the kit finds. Each broken server is a conforming one that errs in just what its name says; the build runs the whole kit against every one of them, and fails
where anything else turns than the requirements that it breaks, where the kit does not say what is wrong, and where a requirement has no server that breaks it and no other.
What is open cannot be broken, and is not listed here: of that [the odd but legal servers](../conformance-tests/self-test) show that every way is taken. Made by a real run, the
table of the self-test.

| | |
|---|---|
| broken servers | ${matrix.servers()?size} |
| of these noticed | ${matrix.servers()?size - matrix.survivors()?size} |
| requirements that can be broken | ${matrix.rows()?size} |
| of these turned by at least one server | ${matrix.rows()?size - matrix.idle()?size} |

<#if matrix.survivors()?has_content>
Not noticed: <#list matrix.survivors() as server>`${server}`<#sep>, </#list>.

</#if>
<#if matrix.idle()?has_content>
Turned by none: <#list matrix.idle() as row>${row.requirement().id()}<#sep>, </#list>.

</#if>
| requirement | strength | turned by |
|---|---|---|
<#list matrix.rows() as row>
| ${row.requirement().id()} | ${row.requirement().strength()?lower_case} | <#list row.turnedBy()?keys as server>${server}<#sep>, </#list> |
</#list>
