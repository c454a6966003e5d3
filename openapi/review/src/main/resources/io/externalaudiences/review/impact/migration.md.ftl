<#macro groups verdict>
<#list impact.byOperations(verdict) as operations, changes>

### ${operations}

| what | who breaks | why |
|---|---|---|
<#list changes as change>
| ${change.what} | <#list change.breaks as who>${who.words()}<#sep>, <#else>nobody</#list> | ${change.why} |
</#list>
</#list>
</#macro>
# From the draft to version ${impact.after}

Before the guide was published there was a draft of it. This page tells those who built on the draft what is not as it was. It is written by the build out of
[the draft as a contract](../openapi/history/draft.yaml), which holds what the draft says and no more, and version ${impact.after} of
[the contract](../openapi/external-audiences.yaml). Most samples of the draft are empty, so what seems new here may have been meant then.

First what breaks those who call, ${impact.of(verdicts.BREAKING)?size} things; then what is only new, ${impact.of(verdicts.ADDITIVE)?size} things.

## What breaks
<@groups verdicts.BREAKING/>

## What is new
<@groups verdicts.ADDITIVE/>
