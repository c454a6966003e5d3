// Package externalaudiences is a client of the External Audiences API: see [New].
package externalaudiences
